package io.attune.system.run;

import io.attune.system.identity.LocalIssuer;

/**
 * Leads the addresses of containers to what runs on this machine.
 *
 * @param mongo without a database, a user or a replica set: the embedded engine has neither
 */
record LocalAddresses(Ports ports, String mongo, String kafka) {

    String led(String value) {
        var led = value.replaceFirst("^mongodb://\\S+@mongo:27017(/\\w+)\\?\\S+$", mongo + "$1")
                .replace("kafka:9092", kafka);
        for (var service : ComposeFile.OUR_SERVICES) {
            led = led.replaceFirst("^http://" + service + ":\\d+$", of(service));
        }
        return ledToIssuer(led);
    }

    String of(String service) {
        return "http://127.0.0.1:" + port(service);
    }

    int port(String service) {
        return switch (service) {
            case "gateway" -> ports.gateway();
            case "profile-service" -> ports.profile();
            case "matching-service" -> ports.matching();
            case "booking-service" -> ports.booking();
            default -> throw new IllegalArgumentException(service);
        };
    }

    /** Keycloak's paths are not those of the local issuer. */
    private String ledToIssuer(String value) {
        var issuer = LocalIssuer.address(ports.issuer());
        return value.replace(
                        "http://keycloak:8080/realms/attune/protocol/openid-connect/certs", issuer + "/oauth2/jwks")
                .replace("http://keycloak:8080/realms/attune/protocol/openid-connect/token", issuer + "/oauth2/token")
                .replace("http://keycloak:8080/realms/attune", issuer)
                .replace(issuer + "/realms/attune", issuer);
    }
}
