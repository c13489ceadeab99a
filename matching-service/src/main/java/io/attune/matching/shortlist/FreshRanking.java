package io.attune.matching.shortlist;

import io.attune.matching.candidates.Candidates;
import io.attune.matching.candidates.Field;
import io.attune.matching.candidates.FreshHours;
import io.attune.matching.candidates.Listed;
import io.attune.matching.fit.Answer;
import io.attune.matching.fit.Census;
import io.attune.matching.fit.Judgement;
import io.attune.matching.fit.Matching;
import io.attune.matching.fit.Question;
import io.attune.matching.fit.order.Offer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Finds the front of everyone by the hours of the availability copy, asks for the finalists' hours as they are now, and
 * ranks the front by these: who has been booked out in the meantime gives way to the next who has an hour.
 */
@Service
public final class FreshRanking {

    /** Each round asks about those who moved up; after the last one the copied hours stand, with their time. */
    private static final int ROUNDS = 3;

    private final Candidates candidates;
    private final Field field;
    private final FreshHours freshHours;
    private final Matching matching;
    private final ShortlistSettings settings;

    public FreshRanking(
            Candidates candidates, Field field, FreshHours freshHours, Matching matching, ShortlistSettings settings) {
        this.candidates = candidates;
        this.field = field;
        this.freshHours = freshHours;
        this.matching = matching;
        this.settings = settings;
    }

    /** The answer, and the front it was chosen from. */
    public record Ranked(Answer answer, Map<String, Listed> candidates) {}

    public Ranked rank(Question question) {
        var now = question.moment().now();
        var listed = field.front(question, ROUNDS * settings.finalists()).stream()
                .collect(Collectors.toMap(Listed::id, Function.identity(), (one, same) -> one, HashMap::new));
        var census = field.census(question);
        var asked = new HashSet<String>();
        var answer = answer(question, listed, census);
        for (int round = 0; round < ROUNDS && offersSomeoneNotAsked(answer, asked); round++) {
            var moreFinalists = finalistsNotAsked(answer, asked);
            freshHours
                    .of(moreFinalists.stream().map(listed::get).toList(), now)
                    .forEach(fresh -> listed.put(fresh.id(), fresh));
            asked.addAll(moreFinalists);
            answer = answer(question, listed, census);
        }
        return new Ranked(answer, listed);
    }

    /**
     * What the hard rules say of one therapist by their hours as they are now; nothing when there is no such therapist.
     */
    public Optional<Judgement> judge(Question question, String therapistId) {
        var now = question.moment().now();
        return candidates.find(therapistId, now).map(listed -> {
            var fresh = freshHours.of(List.of(listed), now).getFirst();
            return matching.judge(question, fresh.candidate());
        });
    }

    private Answer answer(Question question, Map<String, Listed> listed, Census census) {
        var front = listed.values().stream().map(Listed::candidate).toList();
        return matching.answer(question, front, census, field.everybody(question));
    }

    private static boolean offersSomeoneNotAsked(Answer answer, Set<String> asked) {
        return answer instanceof Answer.Offered offered && !asked.containsAll(ids(offered.offers()));
    }

    private List<String> finalistsNotAsked(Answer answer, Set<String> asked) {
        return answer instanceof Answer.Offered offered
                ? ids(offered.finalists()).stream()
                        .filter(id -> !asked.contains(id))
                        .limit(settings.finalists())
                        .toList()
                : List.of();
    }

    private static List<String> ids(List<Offer> offers) {
        return offers.stream().map(offer -> offer.candidate().id()).toList();
    }
}
