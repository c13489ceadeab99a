package io.attune.system.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The bill in each built jar, against what is really in it. */
class BillOfMaterialsJourney {

    private static final Pattern VERSION = Pattern.compile("<([a-z0-9-]+)\\.version>([^<]+)</");

    /** Starters are there only to name others, and so are in no jar; what unpacks one is put there by packaging. */
    @ParameterizedTest
    @MethodSource("services")
    void everyLibraryInAJarIsOnItsBillAndNothingElse(String service) {
        assertThat(bill(service).document().required("bomFormat").asString()).isEqualTo("CycloneDX");
        assertThat(bill(service).files().stream().filter(file -> !file.startsWith("spring-boot-starter")))
                .hasSizeGreaterThan(50)
                .containsExactlyInAnyOrderElementsOf(librariesIn(service));
    }

    @ParameterizedTest
    @MethodSource("services")
    void eachHasAVersionThatIsOutAndALicence(String service) {
        assertThat(bill(service).libraries()).allSatisfy(library -> {
            assertThat(library.version()).as(library.file()).isNotBlank().doesNotContain("SNAPSHOT");
            assertThat(library.licences()).as(library.file()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "profile-service, kafka-clients, kafka",
        "profile-service, tink, tink",
        "matching-service, resilience4j-spring-boot4, resilience4j",
        "booking-service, cloudevents-core, cloudevents",
        "booking-service, json-schema-validator, json-schema-validator",
        "booking-service, lib-recur, lib-recur",
    })
    void whatTheParentPomFixesIsThereInThatVersion(String service, String name, String property) {
        assertThat(bill(service).named(name)).singleElement().satisfies(library -> assertThat(library.version())
                .isEqualTo(versions().get(property)));
    }

    @Test
    void whatComesByWayOfOthersIsThereToo() {
        assertThat(Stream.of("spring-core", "tomcat-embed-core", "mongodb-driver-sync", "nimbus-jose-jwt"))
                .allSatisfy(name -> assertThat(bill("gateway").named(name)).hasSize(1));
    }

    static List<String> services() {
        return List.of("gateway", "profile-service", "matching-service", "booking-service");
    }

    private static BillOfMaterials bill(String service) {
        return BillOfMaterials.in(ProjectFolder.file(service + "/target/" + service + ".jar"));
    }

    private static List<String> librariesIn(String service) {
        try (var jar = new JarFile(
                ProjectFolder.file(service + "/target/" + service + ".jar").toFile())) {
            return jar.stream()
                    .map(Object::toString)
                    .filter(entry -> entry.startsWith("BOOT-INF/lib/") && entry.endsWith(".jar"))
                    .map(entry -> entry.substring(entry.lastIndexOf('/') + 1))
                    .filter(file -> !file.startsWith("platform-") && !file.startsWith("spring-boot-jarmode-tools"))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Map<String, String> versions() {
        return VERSION.matcher(ComposeFile.text(ProjectFolder.file("pom.xml")))
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
    }
}
