package io.attune.matching.shortlist;

import io.attune.matching.basis.Basis;
import io.attune.matching.basis.Standings;
import io.attune.matching.fit.Answer;
import io.attune.matching.fit.relaxation.Change;
import io.attune.matching.intake.Intake;
import io.attune.matching.intake.messaging.IntakeFixtures;
import io.attune.matching.words.Explanation;
import io.attune.matching.words.Sentence;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Shortlists as the samples of their events describe them. */
public final class ShortlistFixtures {

    private static final Workshop WORKSHOP = new Workshop(5, 20);

    private static final String ID = "b2c5a1a0-4d57-5a0b-8d7e-90f1a2b3c4d5";
    private static final Instant NOW = Instant.parse("2026-11-23T15:10:00Z");

    private ShortlistFixtures() {}

    public static Shortlist readyShortlist() {
        var offers = Stream.of("5b0e7c3c-6f0e-5d0f-9a57-3a6a0d9b1c11", "0d1c2b3a-4f5e-5a6b-8c7d-9e8f7a6b5c4d")
                .map(id -> offer(id, NOW.plusSeconds(100_000)))
                .toList();
        return Shortlist.offering(intake(), offers, basis(Map.of()));
    }

    public static Passed passed() {
        return new Passed(
                3,
                List.of(
                        "0d1c2b3a-4f5e-5a6b-8c7d-9e8f7a6b5c4d",
                        "5b0e7c3c-6f0e-5d0f-9a57-3a6a0d9b1c11",
                        "9f6e5d4c-3b2a-5190-8877-665544332211"));
    }

    public static Shortlist emptyShortlist() {
        return Shortlist.offeringNobody(
                intake(),
                List.of(new ProposedRelaxation(
                        "times", "any time", "à toute heure", HowFar.of(new Change.AnyTime()), 3, "x", "Maya Okafor")),
                basis(Map.of("language", 41, "times", 3)));
    }

    public static Shortlist withdrawnShortlist() {
        return Shortlist.withdrawn(IntakeFixtures.unmatchedIntake(ID, 2));
    }

    /** What a client is told of an answer of the rules, after somebody on an earlier list has left. */
    public static Shortlist telling(Answer answer, String language, String level) {
        var intake = IntakeFixtures.intake(IntakeFixtures.submitted(
                ID, 1, it -> it.put("language", language).put("level", level)));
        var telling = WORKSHOP.telling;
        var told =
                switch (answer) {
                    case Answer.Offered offered ->
                        Shortlist.offering(intake, telling.offers(offered.finalists()), basis(Map.of()));
                    case Answer.Nobody nobody ->
                        Shortlist.offeringNobody(intake, telling.relaxations(nobody.relaxations()), basis(Map.of()));
                };
        return told.with(told.history().refreshed(NOW));
    }

    static OfferedTherapist offer(String therapistId, Instant... openHours) {
        var told = new Explanation(List.of(new Sentence("language", "Works in French")), List.of(), List.of());
        return new OfferedTherapist(therapistId, "Maya Okafor", told, told, List.of(openHours), 50, 1_440, NOW);
    }

    private static Intake.Submitted intake() {
        return IntakeFixtures.intake(IntakeFixtures.withSealedNeed("intake.submitted.v1", ID, 1, it -> {}));
    }

    private static Basis basis(Map<String, Integer> refusals) {
        return new Basis("2026-11", refusals, List.of(), new Standings(List.of(), null));
    }
}
