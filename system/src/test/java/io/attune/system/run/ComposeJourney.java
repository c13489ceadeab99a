package io.attune.system.run;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.attune.platform.local.EmbeddedKafka;
import io.attune.platform.local.EmbeddedMongo;
import io.attune.system.api.Api;
import io.attune.system.api.Tokens;
import io.attune.system.demo.Demo;
import io.attune.system.demo.Steps;
import io.attune.system.directory.SampleDirectory;
import io.attune.system.identity.DemoUser;
import io.attune.system.identity.IssuerSettings;
import io.attune.system.identity.LocalIssuer;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * docker-compose.yml without Docker: what each Dockerfile makes, in a process whose settings are exactly its
 * container's, with addresses of containers led to this machine. What compose forgets, a service does not get.
 */
class ComposeJourney {

    private static final List<String> WITH_ZONES = List.of("profile-service", "matching-service", "booking-service");

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    private final Parts parts = new Parts();
    private final Ports ports = ComposeFixtures.ports();
    private final Progress progress = new Progress(System.out);
    private LocalAddresses addresses;
    private Map<String, String> values;
    private Map<String, PaperImage> images;
    private SampleDirectory directory;

    @BeforeEach
    void startsWhatTheServicesStandOn() {
        var data = parts.add(SystemFolder.open(folder.resolve("data"), true));
        var mongo = parts.add(EmbeddedMongo.at(data.mongoFile(), ports.mongo()));
        var kafka = parts.add(EmbeddedKafka.at(data.kafkaFolder(), ports.kafka()));
        addresses = new LocalAddresses(ports, mongo.connectionString(), kafka.bootstrapServers());
        directory = new SampleDirectory(data.directoryFile(), InstantSource.system());
        parts.add(LocalIssuer.start(new IssuerSettings(
                ports.issuer(),
                data.secrets().file("issuer-key.json"),
                data.clientSecret(),
                List.of(addresses.of("gateway") + "/signed-in"),
                directory::demoTherapist)));
        values = new HashMap<>(ComposeFixtures.values());
        values.put("ATTUNE_PUBLIC_URL", addresses.of("gateway"));
        values.put("ATTUNE_GATEWAY_SECRET", LocalIssuer.frontDoorSecret(data.clientSecret()));
        values.put("ATTUNE_MATCHING_SECRET", LocalIssuer.matchingSecret(data.clientSecret()));
        values.put("ATTUNE_ISSUER_URL", LocalIssuer.address(ports.issuer()));
        images = ComposeFile.OUR_SERVICES.stream()
                .collect(toMap(name -> name, name -> PaperImage.of(name, folder.resolve(name))));
    }

    @AfterEach
    void stopsAll() {
        parts.close();
    }

    @Test
    void takesOneIntakeToItsAppointment() {
        var services = parts.add(Services.start(launches(), folder.resolve("data/logs")));
        services.awaitReady(progress);
        publishDirectory();

        var report = new Demo(Api.at(addresses.of("gateway")), new Steps(System.out)).run();

        assertThat(report.appointmentId()).isNotBlank();
        assertThat(ComposeFile.OUR_SERVICES)
                .allSatisfy(service -> assertThat(healthcheck(service)).isZero());
        assertThat(WITH_ZONES)
                .allSatisfy(service -> assertThat(zonesIn(readiness(service))).isEqualTo("UP"));
    }

    private List<ServiceLaunch> launches() {
        var compose = ComposeFile.read();
        return ComposeFile.OUR_SERVICES.reversed().stream()
                .map(name ->
                        new ServiceLaunch(name, image(name).jar(), addresses.port(name), environment(name, compose)))
                .toList();
    }

    private Map<String, String> environment(String service, ComposeFile compose) {
        var environment = new HashMap<String, String>();
        compose.environment(service, values).forEach((name, value) -> environment.put(name, addresses.led(value)));
        environment.computeIfPresent("ATTUNE_SECRETS_KEYSET_FILE", (_, _) -> keyset("keyset.json"));
        environment.computeIfPresent("ATTUNE_SECRETS_INTAKE_KEYSET_FILE", (_, _) -> keyset("intake-keyset.json"));
        environment.computeIfPresent(
                "ATTUNE_SECRETS_AUDIT_KEY_FILE",
                (_, _) -> Secrets.in(folder).auditKey().toString());
        environment.put("SERVER_PORT", Integer.toString(addresses.port(service)));
        environment.put(
                "ATTUNE_LOCAL_PARENT_PID", Long.toString(ProcessHandle.current().pid()));
        assertThat(System.getenv().keySet())
                .as("inherited by %s", service)
                .noneMatch(name -> !environment.containsKey(name)
                        && BoundSettings.of(service).read(name));
        return environment;
    }

    private PaperImage image(String service) {
        return requireNonNull(images.get(service));
    }

    private String keyset(String name) {
        return Secrets.in(folder).keyset(name).toString();
    }

    private void publishDirectory() {
        var secret = SystemFolder.clientSecretIn(folder.resolve("data"));
        var staff = new Tokens(LocalIssuer.address(ports.issuer()), secret).of(DemoUser.STAFF);
        directory.publish(
                Api.at(addresses.of("profile-service")).as(staff),
                Api.at(addresses.of("booking-service")).as(staff));
    }

    private JsonNode readiness(String service) {
        return Api.at(addresses.of(service))
                .get("/actuator/health/readiness", Map.of())
                .expecting(200)
                .json();
    }

    private static String zonesIn(JsonNode readiness) {
        return readiness.at("/components/zones/status").asString();
    }

    /** What the image's own check says, run as Docker runs it. */
    private int healthcheck(String service) throws Exception {
        var check = new ProcessBuilder(image(service).healthcheck());
        check.environment().put("SERVER_PORT", Integer.toString(addresses.port(service)));
        return check.inheritIO().start().waitFor();
    }
}
