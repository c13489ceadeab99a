package io.attune.platform.audit;

import java.time.Instant;
import java.util.List;

/**
 * An access as whoever the record is about may be told of it: which person it was stays between them and the practice.
 *
 * @param by {@code client}, {@code practice}, or {@code anyone} who had no token
 */
public record Visit(Instant at, String by, List<String> roles, String action, String purpose, String outcome) {

    static Visit of(Entry entry) {
        var access = entry.access();
        var occasion = access.occasion();
        return new Visit(
                entry.at(),
                side(occasion.who()),
                occasion.roles(),
                occasion.action(),
                occasion.purpose(),
                access.outcome().word());
    }

    private static String side(String who) {
        if (who.startsWith("person:")) {
            return "practice";
        }
        return who.startsWith("holder:") ? "client" : "anyone";
    }
}
