package io.attune.matching.directory;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** What therapists can be filtered by and counted by; its code is the name of the filter. */
public enum Facet {
    LANGUAGE(Card::languages),
    CONCERN(Card::concerns),
    APPROACH(Card::approaches),
    FORMAT(Card::formats),
    CREDENTIAL(Card::credentials),
    GENDER(card -> Stream.ofNullable(card.gender()).toList()),
    /** What the therapist shares about themselves or knows about others. */
    IDENTITY(card -> Stream.concat(card.identities().stream(), card.knowledge().stream())
            .distinct()
            .toList()),
    /** Where clients may be, by the licence. */
    JURISDICTION(Card::jurisdictions),
    /** Where the therapist has a room; written as people write it. */
    CITY(Card::cities);

    private final Function<Card, Collection<String>> values;

    Facet(Function<Card, Collection<String>> values) {
        this.values = values;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Collection<String> of(Card card) {
        return values.apply(card);
    }

    /** What two spellings of the same value have in common. */
    String key(String value) {
        return this == CITY ? Plain.of(value) : value;
    }

    /** Whether the words for its codes are found by a text. */
    boolean isInWords() {
        return List.of(LANGUAGE, CONCERN, APPROACH).contains(this);
    }
}
