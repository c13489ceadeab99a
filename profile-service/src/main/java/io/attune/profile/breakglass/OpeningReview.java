package io.attune.profile.breakglass;

import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Versioned;
import io.attune.profile.breakglass.Review.Finding;
import io.attune.profile.breakglass.ReviewOutcome.OwnOpening;
import io.attune.profile.breakglass.ReviewOutcome.Reviewed;
import io.attune.profile.breakglass.ReviewOutcome.ReviewedBefore;
import io.attune.profile.breakglass.ReviewOutcome.Unknown;
import io.attune.profile.intake.IntakeId;
import io.attune.profile.intake.IntakeSeals;
import io.attune.profile.intake.Intakes;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Lets somebody else look at every emergency afterwards. */
@Service
public final class OpeningReview {

    private final Glasses glasses;
    private final Intakes intakes;
    private final IntakeSeals seals;
    private final InstantSource clock;

    OpeningReview(Glasses glasses, Intakes intakes, IntakeSeals seals, InstantSource clock) {
        this.glasses = glasses;
        this.intakes = intakes;
        this.seals = seals;
        this.clock = clock;
    }

    /** An opening, and of which glass. */
    public record Listed(Glass glass, Opening opening) {}

    /**
     * Those that nobody has looked at first, the longest waiting before the others; then the rest, the latest first.
     */
    public List<Listed> all() {
        var listed = glasses.all().stream()
                .flatMap(glass -> glass.openings().stream().map(opening -> new Listed(glass, opening)))
                .sorted(Comparator.comparing(one -> one.opening().since()))
                .toList();
        var waiting = listed.stream().filter(one -> one.opening().review() == null);
        var done = listed.reversed().stream().filter(one -> one.opening().review() != null);
        return Stream.concat(waiting, done).toList();
    }

    /** Which intake an opening is about. */
    public Optional<String> intakeOf(String openingId) {
        return glasses.findByOpening(openingId).map(Glass::intakeId);
    }

    /** The reason in words, until the intake's key is gone. */
    public Optional<String> reason(Listed one) {
        var id = new IntakeId(one.glass().intakeId());
        return intakes.find(id)
                .map(Versioned::state)
                .flatMap(intake -> seals.find(intake.client(), id))
                .map(seal -> seal.open(
                        GlassBreaking.place(one.opening().id()), one.opening().reason(), String.class));
    }

    public ReviewOutcome review(String openingId, String by, Finding finding) {
        var review = new Review(by, clock.instant(), finding);
        return glasses.findByOpening(openingId)
                .map(glass -> glasses.decide(glass.id(), found -> reviewed(found, openingId, review)))
                .orElseGet(Unknown::new);
    }

    private static Decision<Glass, GlassBroken, ReviewOutcome> reviewed(
            Optional<Glass> found, String openingId, Review review) {
        var glass = found.orElseThrow();
        if (glass.by().equals(review.by())) {
            return Decision.keep(new OwnOpening());
        }
        if (glass.opening(openingId).orElseThrow().review() != null) {
            return Decision.keep(new ReviewedBefore());
        }
        var next = glass.reviewed(openingId, review);
        return Decision.change(
                next, List.of(), new Reviewed(next, next.opening(openingId).orElseThrow()));
    }
}
