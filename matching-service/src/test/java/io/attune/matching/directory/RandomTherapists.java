package io.attune.matching.directory;

import static io.attune.matching.directory.DirectoryFixtures.therapist;

import io.attune.matching.fit.candidate.Candidate;
import io.attune.matching.fit.candidate.Licence;
import io.attune.matching.fit.candidate.Standing;
import io.attune.matching.fit.vocabulary.Format;
import io.attune.matching.fit.vocabulary.Money;
import io.attune.matching.fit.vocabulary.Participants;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Therapists and searches that meet often: few names, few values, accents here and there. */
final class RandomTherapists {

    private static final List<String> FIRST =
            List.of("Ana", "ána", "Zoë", "Zoe", "Émile", "Øyvind", "Jean-Luc", "O’Neil");
    private static final List<String> LAST = List.of("Abel", "Ábel", "de Vries", "Devries", "Zed", "Œuvrard", "李");
    private static final String[] CITIES = {"Montréal", "Montreal", "MONTRÉAL", "St. John's", "Toronto"};
    private static final String[] LANGUAGES = {"en", "fr", "ar", "zh-Hant"};
    private static final String[] CONCERNS = {"anxiety", "grief", "sleep", "unheard-of"};
    private static final String[] APPROACHES = {"emdr", "cbt", "emotion-focused"};
    private static final String[] IDENTITIES = {"lgbtq", "black", "faith-muslim"};
    private static final String[] CREDENTIALS = {"RP", "RSW"};
    private static final String[] JURISDICTIONS = {"CA-ON", "CA-QC"};
    private static final String[] GENDERS = {"woman", "man", "non-binary"};
    private static final String[] PRICES = {"90.00", "140.00", "140.01", "200"};
    private static final String[] TEXTS = {
        "a", "zoe", "de v", "anx", "deuil", "montreal", "jeanluc", "o n", "emdr z", "no"
    };

    private final Random random;

    RandomTherapists(long seed) {
        random = new Random(seed);
    }

    /** Somebody under this id, one in eight of whom is not published. */
    Candidate somebody(String id) {
        return therapist(
                id,
                FIRST.get(random.nextInt(FIRST.size())) + ' ' + LAST.get(random.nextInt(LAST.size())),
                it -> it.stands(new Standing(random.nextInt(8) > 0, true, null, null, 0))
                        .speaks(some(LANGUAGES))
                        .isVerifiedFor(some(CONCERNS))
                        .practises(some(APPROACHES))
                        .meetsBy(formats())
                        .holds(some(CREDENTIALS))
                        .isA(one(GENDERS))
                        .shares(some(IDENTITIES))
                        .knows(some(IDENTITIES))
                        .isLicensed(new Licence("RP", true, false, null, null, null, Set.of(some(JURISDICTIONS))))
                        .asks(Participants.INDIVIDUAL, one(PRICES), one(new String[] {"CAD", "USD"}))
                        .hasSlidingPlaces(one(PRICES), 2, random.nextInt(3)),
                some(CITIES));
    }

    Search search() {
        var search = Search.ANYBODY;
        for (var facet : Facet.values()) {
            if (random.nextInt(4) == 0) {
                search = search.with(facet, List.of(some(valuesOf(facet))));
            }
        }
        search = random.nextInt(4) == 0 ? search.costing(Money.of(one(PRICES), "CAD")) : search;
        return random.nextInt(4) == 0 ? search.finding(one(TEXTS)) : search;
    }

    int number(int below) {
        return random.nextInt(below);
    }

    private static String[] valuesOf(Facet facet) {
        return switch (facet) {
            case LANGUAGE -> LANGUAGES;
            case CONCERN -> CONCERNS;
            case APPROACH -> APPROACHES;
            case FORMAT -> Stream.of(Format.values()).map(Format::code).toArray(String[]::new);
            case CREDENTIAL -> CREDENTIALS;
            case GENDER -> GENDERS;
            case IDENTITY -> IDENTITIES;
            case JURISDICTION -> JURISDICTIONS;
            case CITY -> CITIES;
        };
    }

    private Format[] formats() {
        return Stream.of(Format.values()).filter(it -> random.nextBoolean()).toArray(Format[]::new);
    }

    private String[] some(String[] values) {
        return Stream.of(values).filter(it -> random.nextInt(3) == 0).toArray(String[]::new);
    }

    private String one(String[] values) {
        return values[random.nextInt(values.length)];
    }
}
