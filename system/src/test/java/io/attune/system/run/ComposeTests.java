package io.attune.system.run;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ComposeTests {

    /** A container has its address to itself, and as many instances as there are containers. */
    private static final Set<String> OF_THE_RUNNER_ALONE =
            Set.of("SERVER_ADDRESS", "SERVER_PORT", "ATTUNE_INSTANCE", "ATTUNE_LOCAL_PARENT_PID");

    private final ComposeFile compose = ComposeFile.read();
    private final Map<String, String> values = ComposeFixtures.values();

    @ParameterizedTest
    @MethodSource("services")
    void everySettingIsReadByItsService(String service) {
        var settings = BoundSettings.of(service);

        assertThat(compose.environment(service, values).keySet()).allMatch(settings::read);
    }

    @ParameterizedTest
    @MethodSource("services")
    void noAddressIsLeftOnTheServicesOwnMachine(String service) {
        assertThat(compose.environment(service, values))
                .containsKeys(BoundSettings.of(service).addressesOnThisMachine().toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("services")
    void everySettingIsOneThatTheLocalRunnerGivesToo(String service, @TempDir Path data) {
        var launches = new ServiceLaunches(
                ProjectFolder.root(), ComposeFixtures.ports(), Secrets.in(data), "mongodb://mongo", "kafka:9092");

        var local = launches.all().stream()
                .filter(launch -> launch.name().equals(service))
                .flatMap(launch -> launch.environment().keySet().stream())
                .filter(name -> !OF_THE_RUNNER_ALONE.contains(name))
                .filter(name -> !ServiceLaunches.LIMITS_OF_ONE_MACHINE.containsKey(name));

        assertThat(compose.environment(service, values)).containsOnlyKeys(local.toArray(String[]::new));
    }

    @Test
    void aSecretThatIsNotSetIsRefused() {
        assertThatThrownBy(() -> compose.environment("profile-service", Map.of()))
                .hasMessageContaining(" is not set: ");
    }

    @Test
    void noSecretHasADefault() {
        assertThat(compose.optional()).noneMatch(name -> name.matches(".*(SECRET|PASSWORD|KEY).*"));
    }

    @Test
    void everyVariableIsExplainedAndNothingElse() {
        var docs = ComposeFile.text(ProjectFolder.file("docs/production.md"));

        var explained = Pattern.compile("(?m)^\\| `([A-Z_]+)`")
                .matcher(docs)
                .results()
                .map((MatchResult found) -> found.group(1));

        assertThat(explained).containsExactlyInAnyOrderElementsOf(union(compose.required(), compose.optional()));
    }

    @ParameterizedTest
    @MethodSource("services")
    void theImageHoldsTheBuiltJarAndRunsItAsNobodyInParticular(String service) {
        var dockerfile = ComposeFile.text(ProjectFolder.file(service + "/Dockerfile"));
        var port = BoundSettings.of(service).written().get("server.port");

        assertThat(compose.service(service)).containsEntry("build", service);
        assertThat(dockerfile)
                .contains("COPY target/" + service + ".jar application.jar")
                .contains("EXPOSE " + port + "\n")
                .contains("SERVER_PORT=" + port + "\n")
                .contains("ENV ATTUNE_ENVIRONMENT=\"\" ")
                .containsPattern("(?m)^USER [1-9]\\d*:")
                .contains("HEALTHCHECK");
    }

    @ParameterizedTest
    @MethodSource("services")
    void theImageNeverPutsItsMemoryIntoAFile(String service) {
        assertThat(ComposeFile.text(ProjectFolder.file(service + "/Dockerfile")))
                .contains(
                        " -XX:+ExitOnOutOfMemoryError ",
                        " -XX:-HeapDumpOnOutOfMemoryError ",
                        " -XX:-CreateCoredumpOnCrash ",
                        " -XX:+DisableAttachMechanism\"")
                .doesNotContain("+HeapDump", "HeapDumpPath", "OnOutOfMemoryError=");
    }

    @Test
    void composeIsATrialAndSaysSo() {
        assertThat(services()
                        .map(service -> compose.environment(service, values).get("ATTUNE_ENVIRONMENT")))
                .containsOnly("trial");
    }

    @Test
    void everyImageFromElsewhereHasAVersion() {
        assertThat(compose.services()
                        .filter(service -> !ComposeFile.OUR_SERVICES.contains(service))
                        .map(service -> compose.service(service).get("image")))
                .allSatisfy(image -> assertThat(String.valueOf(image)).matches(".+:\\d+\\.\\d+(\\.\\d+)?"));
    }

    @Test
    void theBrokerIsTheOneTheServicesAreBuiltWith() {
        var pom = ComposeFile.text(ProjectFolder.file("pom.xml"));
        var version = Pattern.compile("<kafka.version>([^<]+)<").matcher(pom);

        assertThat(version.find()).isTrue();
        assertThat(compose.service("kafka")).containsEntry("image", "apache/kafka:" + version.group(1));
    }

    @Test
    void everyFileThatIsMountedIsThere() {
        var mounted = compose.services()
                .flatMap(service -> ((List<?>) compose.service(service).getOrDefault("volumes", List.of())).stream())
                .map(volume -> String.valueOf(volume).split(":", -1)[0])
                .filter(source -> source.startsWith("./"))
                .collect(toSet());

        assertThat(mounted).hasSize(2).allSatisfy(file -> assertThat(ProjectFolder.file(file))
                .isRegularFile());
    }

    static Stream<String> services() {
        return ComposeFile.OUR_SERVICES.stream();
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        var all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }
}
