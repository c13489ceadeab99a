package io.attune.matching.shortlist;

import java.util.List;

/**
 * Everyone that a shortlist was chosen from.
 *
 * @param therapistIds nobody where they are too many to be named
 */
public record Passed(int number, List<String> therapistIds) {

    public Passed {
        therapistIds = List.copyOf(therapistIds);
    }
}
