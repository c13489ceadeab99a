package io.attune.system.run;

import io.attune.platform.local.CannotStart;
import io.attune.platform.local.Loopback;
import java.util.Map;

/** Where each part listens on loopback; every one can be chosen by environment, and 0 takes a free port. */
public record Ports(int gateway, int profile, int matching, int booking, int issuer, int mongo, int kafka) {

    public static Ports from(Map<String, String> environment) {
        return new Ports(
                port(environment, "ATTUNE_GATEWAY_PORT", 8080),
                port(environment, "ATTUNE_PROFILE_PORT", 8081),
                port(environment, "ATTUNE_MATCHING_PORT", 8082),
                port(environment, "ATTUNE_BOOKING_PORT", 8083),
                port(environment, "ATTUNE_ISSUER_PORT", 8084),
                port(environment, "ATTUNE_MONGO_PORT", 0),
                port(environment, "ATTUNE_KAFKA_PORT", 0));
    }

    private static int port(Map<String, String> environment, String name, int usual) {
        var said = environment.getOrDefault(name, Integer.toString(usual));
        try {
            var port = Integer.parseInt(said);
            return port == 0 ? Loopback.freePort() : port;
        } catch (NumberFormatException notANumber) {
            throw new CannotStart(name + " is \"" + said + "\", which is not a port.", notANumber);
        }
    }
}
