package io.attune.matching.directory;

import static java.util.stream.Collectors.toSet;

import io.attune.matching.fit.candidate.Candidate;
import io.attune.matching.fit.candidate.Fees.SessionFee;
import io.attune.matching.fit.candidate.Reach.Location;
import io.attune.matching.fit.candidate.Training.TrainedConcern;
import io.attune.matching.fit.vocabulary.Format;
import io.attune.matching.fit.vocabulary.Money;
import io.attune.matching.words.Labels;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The directory as one would write it in an afternoon: look at everybody, sort, count. */
record PlainDirectory(Collection<Candidate> everybody) {

    private static final Labels LABELS = new Labels();

    List<String> found(Search search) {
        return everybody.stream()
                .filter(it -> admits(search, it, null))
                .sorted(Comparator.comparing((Candidate it) -> Plain.of(it.name()))
                        .thenComparing(Candidate::name)
                        .thenComparing(Candidate::id))
                .map(Candidate::id)
                .toList();
    }

    Map<String, Integer> counts(Search search, Facet facet) {
        var spellings = new HashMap<String, Map<String, Integer>>();
        for (var it : everybody) {
            if (admits(search, it, facet)) {
                var seen = new HashSet<String>();
                values(it, facet).stream()
                        .sorted()
                        .filter(value -> seen.add(key(facet, value)))
                        .forEach(value -> spellings
                                .computeIfAbsent(key(facet, value), key -> new TreeMap<>())
                                .merge(value, 1, Integer::sum));
            }
        }
        var counts = new HashMap<String, Integer>();
        spellings.forEach((key, byUse) -> counts.put(
                mostUsed(byUse),
                byUse.values().stream().mapToInt(Integer::intValue).sum()));
        return counts;
    }

    private static String mostUsed(Map<String, Integer> inOrder) {
        int most = inOrder.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
        return inOrder.keySet().stream()
                .filter(code -> Objects.equals(inOrder.get(code), most))
                .findFirst()
                .orElseThrow();
    }

    private static boolean admits(Search search, Candidate it, @Nullable Facet aside) {
        return it.standing().published()
                && search.wanted().keySet().stream()
                        .filter(facet -> facet != aside)
                        .allMatch(facet -> hasOneOf(
                                it,
                                facet,
                                Objects.requireNonNull(search.wanted().get(facet))))
                && isPaidBy(it, search.feeAtMost())
                && search.words().stream().allMatch(word -> leadsTo(it, word));
    }

    private static boolean hasOneOf(Candidate it, Facet facet, Set<String> keys) {
        return values(it, facet).stream().anyMatch(value -> keys.contains(key(facet, value)));
    }

    private static boolean isPaidBy(Candidate it, @Nullable Money limit) {
        var sliding = it.fees().sliding();
        return limit == null
                || it.fees().sessions().stream().map(SessionFee::price).anyMatch(price -> price.isWithin(limit))
                || sliding != null && sliding.free() > 0 && sliding.price().isWithin(limit);
    }

    private static boolean leadsTo(Candidate it, String beginning) {
        var texts = new ArrayList<>(List.of(it.name()));
        texts.addAll(values(it, Facet.CITY));
        for (var facet : List.of(Facet.LANGUAGE, Facet.CONCERN, Facet.APPROACH)) {
            values(it, facet).forEach(code -> texts.addAll(LABELS.of(facet.code(), code)));
        }
        return texts.stream().flatMap(text -> Plain.words(text).stream()).anyMatch(word -> word.startsWith(beginning));
    }

    private static Set<String> values(Candidate it, Facet facet) {
        return switch (facet) {
            case LANGUAGE -> it.reach().languages();
            case CONCERN ->
                it.training().concerns().stream().map(TrainedConcern::code).collect(toSet());
            case APPROACH -> it.training().approaches();
            case FORMAT -> it.reach().formats().stream().map(Format::code).collect(toSet());
            case CREDENTIAL -> it.training().credentials();
            case GENDER -> Stream.ofNullable(it.person().gender()).collect(toSet());
            case IDENTITY ->
                Stream.concat(it.person().identities().stream(), it.person().knowledge().stream())
                        .collect(toSet());
            case JURISDICTION -> Objects.requireNonNull(it.licence()).permittedJurisdictions();
            case CITY -> it.reach().locations().stream().map(Location::city).collect(toSet());
        };
    }

    private static String key(Facet facet, String value) {
        return facet == Facet.CITY ? Plain.of(value) : value;
    }
}
