package io.attune.matching.shortlist;

import io.attune.matching.basis.Basis;
import io.attune.matching.fit.Answer;
import io.attune.matching.fit.Question;
import io.attune.matching.fit.candidate.OpenHours;
import io.attune.matching.fit.order.Offer;
import io.attune.matching.fit.relaxation.Relaxation;
import io.attune.matching.intake.Intake;
import io.attune.matching.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Says an answer of the rules as it is shown and as it is kept: words in both languages, hours, and what it rests on.
 */
@Service
public final class Telling {

    /** More than are shown, so that some are left when the first ones fall inside the notice period. */
    private static final int HOURS_KEPT = 12;

    private static final Words ENGLISH = Words.in("en");
    private static final Words FRENCH = Words.in("fr");

    private static final OpenHours NOT_TOLD =
            new OpenHours(Duration.ofMinutes(50), Duration.ZERO, List.of(), Instant.EPOCH);

    private final Keeping keeping;

    public Telling(Keeping keeping) {
        this.keeping = keeping;
    }

    /** The answer to an intake, with all that it was computed from. */
    Shortlist shortlist(Intake.Submitted intake, Question question, FreshRanking.Ranked ranked) {
        var basis = basis(intake, question, ranked);
        return switch (ranked.answer()) {
            case Answer.Offered offered -> Shortlist.offering(intake, offers(offered.offers()), basis);
            case Answer.Nobody nobody -> Shortlist.offeringNobody(intake, relaxations(nobody.relaxations()), basis);
        };
    }

    public List<OfferedTherapist> offers(List<Offer> offers) {
        return offers.stream().map(this::offer).toList();
    }

    OfferedTherapist offer(Offer offer) {
        var candidate = offer.candidate();
        var hours = hoursOf(offer);
        return new OfferedTherapist(
                candidate.id(),
                candidate.name(),
                ENGLISH.explain(offer),
                FRENCH.explain(offer),
                starts(offer).stream().limit(HOURS_KEPT).toList(),
                (int) hours.session().toMinutes(),
                (int) hours.notice().toMinutes(),
                asOf(hours));
    }

    List<ProposedRelaxation> relaxations(List<Relaxation> relaxations) {
        return relaxations.stream()
                .map(it -> new ProposedRelaxation(
                        it.code(),
                        ENGLISH.change(it),
                        FRENCH.change(it),
                        HowFar.of(it.change()),
                        it.opens(),
                        it.first().id(),
                        it.first().name()))
                .toList();
    }

    Basis basis(Intake.Submitted intake, Question question, FreshRanking.Ranked ranked) {
        return keeping.basis(intake, question, ranked);
    }

    private static List<Instant> starts(Offer offer) {
        return offer.openHours().isEmpty() ? hoursOf(offer).starts() : offer.openHours();
    }

    /** Hours that booking has not told yet are no reason against anybody; then there are none to show. */
    private static OpenHours hoursOf(Offer offer) {
        return Objects.requireNonNullElse(offer.candidate().openHours(), NOT_TOLD);
    }

    private static @Nullable Instant asOf(OpenHours hours) {
        return hours == NOT_TOLD ? null : hours.asOf();
    }
}
