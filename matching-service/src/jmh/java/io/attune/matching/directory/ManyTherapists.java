package io.attune.matching.directory;

import io.attune.matching.fit.candidate.Candidate;
import io.attune.matching.fit.candidate.Fees;
import io.attune.matching.fit.candidate.Fees.SessionFee;
import io.attune.matching.fit.candidate.Fees.SlidingScale;
import io.attune.matching.fit.candidate.Learned;
import io.attune.matching.fit.candidate.Licence;
import io.attune.matching.fit.candidate.Person;
import io.attune.matching.fit.candidate.Reach;
import io.attune.matching.fit.candidate.Reach.Location;
import io.attune.matching.fit.candidate.Standing;
import io.attune.matching.fit.candidate.Training;
import io.attune.matching.fit.candidate.Training.Depth;
import io.attune.matching.fit.candidate.Training.TrainedConcern;
import io.attune.matching.fit.vocabulary.AgeGroup;
import io.attune.matching.fit.vocabulary.Format;
import io.attune.matching.fit.vocabulary.Money;
import io.attune.matching.fit.vocabulary.Participants;
import io.attune.matching.fit.vocabulary.Point;
import io.attune.matching.fit.vocabulary.Style;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A large directory with the vocabulary of the real one, and 600 places with names of their own. */
final class ManyTherapists {

    private static final List<String> SYLLABLES =
            List.of("an", "bel", "cor", "da", "él", "fra", "gen", "hu", "is", "jo", "ka", "lou", "mi", "nö", "o", "ri");
    private static final List<String> CONCERNS = List.of(
            "anxiety",
            "depression",
            "grief",
            "trauma",
            "relationship",
            "self-esteem",
            "stress-burnout",
            "anger",
            "addiction",
            "eating",
            "ocd",
            "adhd",
            "autism",
            "sleep",
            "parenting",
            "life-transition",
            "identity-questions",
            "chronic-illness",
            "work",
            "family-conflict",
            "sexuality",
            "postpartum");
    private static final List<String> APPROACHES = List.of(
            "cbt",
            "emdr",
            "emotion-focused",
            "psychodynamic",
            "act",
            "dbt",
            "ifs",
            "person-centred",
            "solution-focused",
            "narrative",
            "somatic",
            "gottman",
            "mindfulness",
            "play-therapy",
            "systemic",
            "exposure");
    private static final List<String> IDENTITIES = List.of(
            "lgbtq",
            "trans",
            "black",
            "indigenous",
            "south-asian",
            "east-asian",
            "newcomer",
            "disabled",
            "neurodivergent",
            "faith-muslim",
            "faith-christian",
            "faith-jewish",
            "military",
            "polyamory");
    private static final List<String> LANGUAGES =
            List.of("en", "fr", "en", "fr", "ar", "zh-Hant", "pa", "es", "tl", "hi", "fa", "uk", "cr", "iu");
    private static final List<String> JURISDICTIONS = List.of(
            "CA-ON", "CA-QC", "CA-BC", "CA-AB", "CA-MB", "CA-SK", "CA-NS", "CA-NB", "CA-NL", "CA-PE", "CA-YT", "CA-NT",
            "CA-NU");
    private static final List<String> CREDENTIALS = List.of("RP", "RSW", "C.Psych", "CCC", "RCC", "Psy", "MFT");
    private static final List<String> GENDERS = List.of("woman", "man", "non-binary");

    private final Random random;

    ManyTherapists(long seed) {
        random = new Random(seed);
    }

    List<Candidate> take(int number) {
        return IntStream.range(0, number)
                .mapToObj(it -> therapist("therapist-" + it, name(3) + ' ' + name(4)))
                .toList();
    }

    /** The same person, everything else of whom is new. */
    Candidate changed(Candidate it) {
        return therapist(it.id(), it.name());
    }

    int number(int below) {
        return random.nextInt(below);
    }

    /** One filter at least, three on the average. */
    Search search(Random chance) {
        var search = Search.ANYBODY;
        if (chance.nextInt(10) < 7) {
            search = search.with(Facet.JURISDICTION, List.of(JURISDICTIONS.get(chance.nextInt(4))));
        }
        if (chance.nextBoolean()) {
            search = search.with(Facet.CONCERN, some(chance, CONCERNS, 2));
        }
        if (chance.nextInt(3) == 0) {
            search = search.with(Facet.LANGUAGE, some(chance, LANGUAGES, 1)).with(Facet.FORMAT, List.of("video"));
        }
        if (chance.nextInt(3) == 0) {
            search = search.with(Facet.IDENTITY, some(chance, IDENTITIES, 2))
                    .with(Facet.GENDER, some(chance, GENDERS, 1));
        }
        if (chance.nextInt(3) == 0) {
            search = search.costing(Money.of("140.00", "CAD")).with(Facet.APPROACH, some(chance, APPROACHES, 2));
        }
        return chance.nextInt(3) == 0 ? search.finding(SYLLABLES.get(chance.nextInt(SYLLABLES.size()))) : search;
    }

    private Candidate therapist(String id, String name) {
        return new Candidate(
                id,
                name,
                new Standing(true, random.nextInt(4) > 0, 30, null, 0),
                new Licence("RP", true, false, null, null, null, Set.copyOf(some(random, JURISDICTIONS, 2))),
                reach(),
                training(),
                new Person(
                        some(random, GENDERS, 1).getFirst(),
                        Style.unsaid(),
                        Set.copyOf(some(random, IDENTITIES, 2)),
                        Set.copyOf(some(random, IDENTITIES, 2))),
                new Fees(
                        List.of(new SessionFee(Participants.INDIVIDUAL, 50, price(100))),
                        new SlidingScale(price(60), 3, random.nextInt(3))),
                null,
                Set.of(),
                Learned.nothing());
    }

    private Reach reach() {
        var city = random.nextInt(600);
        return new Reach(
                Set.copyOf(some(random, LANGUAGES, 2)),
                Set.of(AgeGroup.ADULT),
                Set.of(Participants.INDIVIDUAL),
                Set.copyOf(List.of(Format.VIDEO, Format.values()[random.nextInt(3)]).stream()
                        .collect(Collectors.toSet())),
                List.of(new Location("main", "Place " + city, new Point(45, -75))));
    }

    private Training training() {
        return new Training(
                some(random, CONCERNS, 6).stream()
                        .map(code -> new TrainedConcern(code, Depth.TRAINED, true))
                        .toList(),
                Set.copyOf(some(random, APPROACHES, 4)),
                Set.of(),
                Set.copyOf(some(random, CREDENTIALS, 1)),
                Set.of());
    }

    private Money price(int from) {
        return Money.of(from + 5 * random.nextInt(30) + ".00", "CAD");
    }

    private String name(int syllables) {
        var name = IntStream.range(0, syllables)
                .mapToObj(it -> SYLLABLES.get(random.nextInt(SYLLABLES.size())))
                .collect(Collectors.joining());
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static List<String> some(Random chance, Collection<String> from, int most) {
        var all = List.copyOf(from);
        return Stream.generate(() -> all.get(chance.nextInt(all.size())))
                .limit(most)
                .distinct()
                .toList();
    }
}
