package io.attune.system.run;

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
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The images of docker-compose.yml without Docker: each built jar in a process whose settings are exactly its
 * container's, with addresses of containers led to this machine. What compose forgets, a service does not get.
 */
class ComposeJourney {

    private static final Pattern HEALTHCHECK = Pattern.compile("HEALTHCHECK[^\\[]*(\\[.*])");

    private static final List<String> WITH_ZONES = List.of("profile-service", "matching-service", "booking-service");

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    private final Parts parts = new Parts();
    private final Ports ports = ComposeFixtures.ports();
    private final Progress progress = new Progress(System.out);
    private LocalAddresses addresses;
    private Map<String, String> values;
    private SampleDirectory directory;

    @BeforeEach
    void startsWhatTheServicesStandOn() {
        var data = parts.add(SystemFolder.open(folder, true));
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
        values.put("ATTUNE_ISSUER_URL", LocalIssuer.address(ports.issuer()));
    }

    @AfterEach
    void stopsAll() {
        parts.close();
    }

    @Test
    void takesOneIntakeToItsAppointment() throws Exception {
        var services = parts.add(Services.start(launches(), folder.resolve("logs")));
        services.awaitReady(progress);
        publishDirectory();

        var report = new Demo(Api.at(addresses.of("gateway")), new Steps(System.out)).run();

        assertThat(report.appointmentId()).isNotBlank();
        for (var service : ComposeFile.OUR_SERVICES) {
            assertThat(healthcheck(service).waitFor()).as(service).isZero();
        }
        for (var service : WITH_ZONES) {
            assertThat(readiness(service).at("/components/zones/status").asString())
                    .as(service)
                    .isEqualTo("UP");
        }
    }

    private List<ServiceLaunch> launches() {
        var compose = ComposeFile.read();
        return List.of("profile-service", "matching-service", "booking-service", "gateway").stream()
                .map(name -> new ServiceLaunch(
                        name,
                        ProjectFolder.file(name + "/target/" + name + ".jar"),
                        addresses.port(name),
                        environment(name, compose)))
                .toList();
    }

    private Map<String, String> environment(String service, ComposeFile compose) {
        var environment = new HashMap<String, String>();
        compose.environment(service, values).forEach((name, value) -> environment.put(name, addresses.led(value)));
        environment.computeIfPresent(
                "ATTUNE_SECRETS_KEYSET_FILE",
                (_, _) -> Secrets.in(folder).keyset("keyset.json").toString());
        environment.put("SERVER_PORT", Integer.toString(addresses.port(service)));
        assertThat(System.getenv().keySet())
                .as("inherited by %s", service)
                .noneMatch(name -> !environment.containsKey(name)
                        && BoundSettings.of(service).read(name));
        return environment;
    }

    private void publishDirectory() {
        var staff =
                new Tokens(LocalIssuer.address(ports.issuer()), SystemFolder.clientSecretIn(folder)).of(DemoUser.STAFF);
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

    /** What the image's own check says, run as Docker runs it. */
    private Process healthcheck(String service) throws Exception {
        var written = HEALTHCHECK.matcher(
                ComposeFile.text(ProjectFolder.file(service + "/Dockerfile")).replace("\\\n", ""));
        assertThat(written.find()).isTrue();
        var command = JsonMapper.shared().readValue(written.group(1), String[].class);
        var builder = new ProcessBuilder(command);
        builder.environment().put("SERVER_PORT", Integer.toString(addresses.port(service)));
        return builder.inheritIO().start();
    }
}
