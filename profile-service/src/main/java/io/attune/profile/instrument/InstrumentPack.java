package io.attune.profile.instrument;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The wording of an instrument in one language, as a practice that may use it has loaded it.
 *
 * @param instrument code of the {@link Instrument}
 * @param version of this wording
 * @param language BCP 47
 * @param licence under which the practice may show it; a pack without one is refused
 * @param attribution shown with the questions, word for word
 * @param items in the instrument's order
 * @param scale one answer after the other, from the least to the most
 */
public record InstrumentPack(
        String instrument,
        String version,
        String language,
        String title,
        String licence,
        String attribution,
        List<String> items,
        List<Answer> scale,
        List<Band> bands) {

    public InstrumentPack {
        needed(instrument, "instrument");
        needed(version, "version");
        needed(language, "language");
        needed(title, "title");
        needed(licence, "licence");
        needed(attribution, "attribution");
        items = List.copyOf(items);
        scale = List.copyOf(scale);
        bands = List.copyOf(bands);
        items.forEach(item -> needed(item, "items"));
        scale.forEach(answer -> needed(answer.text(), "scale"));
    }

    /** One answer an item may get, and how it is said. */
    public record Answer(int value, String text) {}

    /** @throws IllegalArgumentException naming the field in which the pack is not that instrument */
    void fit(Instrument known) {
        agree(items.size() == known.items(), "items", known.items() + " items");
        var values = IntStream.rangeClosed(known.least(), known.most()).boxed().toList();
        agree(scale.stream().map(Answer::value).toList().equals(values), "scale", "the answers " + values);
        agree(bands.equals(known.bands()), "bands", "the published bands");
    }

    private void agree(boolean holds, String field, String wanted) {
        if (!holds) {
            throw new IllegalArgumentException(field + ": " + instrument + " has " + wanted + ".");
        }
    }

    @SuppressWarnings("ConstantValue") // what a pack leaves out arrives as null
    private static void needed(String text, String field) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException(field + ": is missing or empty.");
        }
    }
}
