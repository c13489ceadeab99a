package io.attune.profile.instrument;

import java.util.List;

/**
 * How a published instrument is answered and scored; never its words.
 *
 * @param code its name in the intake form
 * @param items how many there are, follow-up questions included
 * @param least the smallest answer to an item; no counts 0
 * @param most the greatest; yes counts 1
 * @param bands none where answers are not summed
 */
public record Instrument(String code, int items, int least, int most, List<Band> bands) {

    public Instrument {
        bands = List.copyOf(bands);
    }
}
