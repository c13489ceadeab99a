package io.attune.system.run;

import io.attune.platform.local.Loopback;
import io.attune.system.identity.LocalIssuer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The four services with all that each takes from its environment, by the names that docker-compose.yml uses too.
 *
 * @param home where the services' folders are
 * @param mongo without a database: each service has its own
 */
record ServiceLaunches(Path home, Ports ports, Secrets secrets, String mongo, String kafka) {

    /**
     * Everybody who calls a system on one machine calls from one address: demo, journeys, benches, a hundred at once.
     */
    static final Map<String, String> LIMITS_OF_ONE_MACHINE = Map.of(
            "ATTUNE_LIMITS_ADDRESS_MOST", "1000000",
            "ATTUNE_LIMITS_TOKEN_MOST", "1000000",
            "ATTUNE_LIMITS_INTAKES_MOST", "1000000",
            "ATTUNE_LIMITS_CREDENTIALS_MOST", "1000000",
            "ATTUNE_LIMITS_OPEN_READS_MOST", "1000000");

    List<ServiceLaunch> all() {
        return List.of(
                keeping(
                        "profile-service",
                        ports.profile(),
                        Map.of(
                                "ATTUNE_SECRETS_IDENTITY", secrets.of("identity"),
                                "ATTUNE_SECRETS_KEYSET_FILE",
                                        secrets.keyset("keyset.json").toString(),
                                "ATTUNE_SECRETS_INTAKE_KEYSET_FILE", intakeKeyset())),
                keeping(
                        "matching-service",
                        ports.matching(),
                        Map.of(
                                "ATTUNE_BOOKING_URI", address(ports.booking()),
                                "ATTUNE_IDENTITY_TOKEN_URI", LocalIssuer.address(ports.issuer()) + "/oauth2/token",
                                "ATTUNE_IDENTITY_CLIENT_SECRET",
                                        LocalIssuer.matchingSecret(secrets.of("issuer-clients")),
                                "ATTUNE_SECRETS_INTAKE_KEYSET_FILE", intakeKeyset())),
                keeping("booking-service", ports.booking(), Map.of()),
                launch("gateway", ports.gateway(), frontDoor()));
    }

    private Map<String, String> frontDoor() {
        var environment = new HashMap<>(LIMITS_OF_ONE_MACHINE);
        environment.put("ATTUNE_SERVICES_PROFILE_ADDRESS", address(ports.profile()));
        environment.put("ATTUNE_SERVICES_MATCHING_ADDRESS", address(ports.matching()));
        environment.put("ATTUNE_SERVICES_BOOKING_ADDRESS", address(ports.booking()));
        environment.put("SPRING_MONGODB_URI", mongo + "/gateway");
        environment.put("ATTUNE_ORIGIN_PUBLIC_URL", address(ports.gateway()));
        environment.put("ATTUNE_ORIGIN_TRUSTED_PROXIES", "");
        environment.put("ATTUNE_SECRETS_SESSIONS", secrets.of("sessions"));
        environment.put("ATTUNE_OIDC_ISSUER", LocalIssuer.address(ports.issuer()));
        environment.put("ATTUNE_OIDC_DISCOVERY_URI", LocalIssuer.discovery(ports.issuer()));
        environment.put("ATTUNE_OIDC_CLIENT_SECRET", LocalIssuer.frontDoorSecret(secrets.of("issuer-clients")));
        return environment;
    }

    private String intakeKeyset() {
        return secrets.keyset("intake-keyset.json").toString();
    }

    private ServiceLaunch keeping(String name, int port, Map<String, String> own) {
        var environment = new HashMap<>(own);
        environment.put("SPRING_MONGODB_URI", mongo + "/" + name.replace("-service", ""));
        environment.put("SPRING_KAFKA_BOOTSTRAP_SERVERS", kafka);
        environment.put("ATTUNE_SECRETS_IDEMPOTENCY", secrets.of("idempotency"));
        environment.put("ATTUNE_SECRETS_AUDIT_KEY_FILE", secrets.auditKey().toString());
        environment.put("ATTUNE_OIDC_ISSUER", LocalIssuer.address(ports.issuer()));
        environment.put("ATTUNE_OIDC_JWKS_URI", LocalIssuer.address(ports.issuer()) + "/oauth2/jwks");
        return launch(name, port, environment);
    }

    private ServiceLaunch launch(String name, int port, Map<String, String> own) {
        var environment = new HashMap<>(own);
        environment.put("ATTUNE_ENVIRONMENT", "local");
        environment.put("ATTUNE_INSTANCE", name);
        environment.put("SERVER_ADDRESS", Loopback.HOST);
        environment.put("SERVER_PORT", Integer.toString(port));
        environment.put(
                "ATTUNE_LOCAL_PARENT_PID", Long.toString(ProcessHandle.current().pid()));
        return new ServiceLaunch(name, home.resolve(name).resolve("target").resolve(name + ".jar"), port, environment);
    }

    private static String address(int port) {
        return "http://" + Loopback.HOST + ":" + port;
    }
}
