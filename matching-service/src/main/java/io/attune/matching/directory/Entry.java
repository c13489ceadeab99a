package io.attune.matching.directory;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A therapist on a shelf, made ready to be found.
 *
 * @param values none of them in two spellings
 * @param words of the name, plain
 * @param until when they are no longer to be shown, if their profile is in doubt
 */
record Entry(Place place, Card card, List<Value> values, List<String> words, Optional<Instant> until) {

    static Entry of(Card card, Optional<Instant> until, Values values) {
        return new Entry(
                Place.of(card.name(), card.therapistId()),
                card,
                Arrays.stream(Facet.values())
                        .flatMap(facet -> spelledOnce(facet, facet.of(card), values))
                        .toList(),
                Plain.words(card.name()),
                until);
    }

    boolean says(Card same, Optional<Instant> until) {
        return card.equals(same) && this.until.equals(until);
    }

    boolean isOverAt(Instant now) {
        return until.filter(end -> !now.isBefore(end)).isPresent();
    }

    private static Stream<Value> spelledOnce(Facet facet, Collection<String> codes, Values values) {
        var byKey = new LinkedHashMap<String, Value>();
        for (var code : codes) {
            var value = values.of(facet, code);
            byKey.putIfAbsent(value.key(), value);
        }
        return byKey.values().stream();
    }
}
