package io.attune.matching.basis;

import io.attune.matching.fit.Question;
import io.attune.matching.fit.candidate.Candidate;
import io.attune.matching.fit.order.Exposure;
import io.attune.matching.fit.rule.Moment;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * All that one shortlist was computed from, as far as the finalists go, and nothing of what came of it.
 *
 * @param at the moment by which notice, licences and waiting were judged
 * @param clock what the wall clock of the client's zone showed then
 * @param model by which fit was judged
 * @param directory whom the finalists were chosen from
 * @param finalists those in the band of chance and those who came next, in no order that says who came first
 */
public record Inputs(
        Asked asked, Instant at, WallOffsets clock, ModelName model, Directory directory, List<Compared> finalists) {

    public Inputs {
        finalists = List.copyOf(finalists);
    }

    /** @param hash SHA-256 of the model's text, under which it is kept whole */
    public record ModelName(String id, String hash) {}

    /**
     * The candidates beside the finalists, as numbers only.
     *
     * @param positions how far their topics had been read when the ranking was over, by topic and partition: nothing
     *     behind these was looked at
     * @param refused how many each hard rule refused, by its code
     * @param passed how many no hard rule refused, the finalists included
     */
    public record Directory(Map<String, Map<Integer, Long>> positions, Map<String, Integer> refused, int passed) {
        public Directory {
            positions = Map.copyOf(positions);
            refused = Map.copyOf(refused);
        }
    }

    /**
     * A finalist as the rules saw them, with the versions this was put together from.
     *
     * @param exposure that was looked at; none where nobody was to be lifted
     */
    public record Compared(Candidate candidate, long profileVersion, long availabilityVersion, Exposure exposure) {

        public String therapistId() {
            return candidate.id();
        }
    }

    /** The same question again. */
    public Question question() {
        var exposures = finalists.stream().collect(Collectors.toMap(Compared::therapistId, Compared::exposure));
        return new Question(
                asked.shortlistId(),
                asked.intake().need(),
                new Moment(at, clock),
                asked.offers(),
                id -> exposures.getOrDefault(id, Exposure.NONE));
    }

    public Collection<Candidate> candidates() {
        return finalists.stream().map(Compared::candidate).toList();
    }
}
