package io.attune.platform.audit;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Who did what, and why; the same for every record that one request touches.
 *
 * @param who the caller's stable name
 * @param roles theirs, in order
 * @param action method and route, with the route's own words where ids and secrets stood
 * @param purpose why, as one of a short list of words
 * @param traceId the request among all logs; empty where there is none
 */
public record Occasion(String who, List<String> roles, String action, String purpose, String traceId) {

    private static final Pattern UNPRINTABLE = Pattern.compile("\\p{Cntrl}");

    public Occasion {
        who = UNPRINTABLE.matcher(who).replaceAll(" "); // which canonical JSON would have to escape
        roles = roles.stream().sorted().toList();
    }
}
