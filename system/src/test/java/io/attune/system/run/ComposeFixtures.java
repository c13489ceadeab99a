package io.attune.system.run;

import static java.util.stream.Collectors.toMap;

import java.util.Base64;
import java.util.Map;

/** What someone who runs docker-compose.yml has in the environment. */
final class ComposeFixtures {

    private ComposeFixtures() {}

    /** Every required variable, set to something that could be meant. */
    static Map<String, String> values() {
        var secret = Base64.getEncoder().encodeToString(new byte[32]);
        return ComposeFile.read().required().stream().collect(toMap(name -> name, _ -> secret));
    }

    static Ports ports() {
        return Ports.from(Map.of(
                "ATTUNE_GATEWAY_PORT", "0",
                "ATTUNE_PROFILE_PORT", "0",
                "ATTUNE_MATCHING_PORT", "0",
                "ATTUNE_BOOKING_PORT", "0",
                "ATTUNE_ISSUER_PORT", "0"));
    }
}
