package io.attune.matching.shortlist;

import io.attune.matching.basis.Basis;
import io.attune.matching.intake.Intake;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one version of an intake. An intake has one shortlist, under the intake's own id.
 *
 * @param audience whom it is for, as far as its words and hours depend on it
 * @param offers in the order shown; a pick of the client's own comes last
 * @param relaxations what would open it, in the order in which they may be asked for; only when nobody fits
 * @param basis all that it was computed from; null while it is held
 */
public record Shortlist(
        String intakeId,
        long intakeVersion,
        String clientId,
        Status status,
        Audience audience,
        List<OfferedTherapist> offers,
        List<ProposedRelaxation> relaxations,
        @Nullable Basis basis) {

    public Shortlist {
        offers = List.copyOf(offers);
        relaxations = List.copyOf(relaxations);
    }

    /** What it says now. */
    public enum Status {
        /** Somebody is offered. A later version of the intake is matched anew. */
        READY,
        /** Nobody fits; a relaxed intake is matched anew, and a pick that passes makes it ready. */
        EMPTY,
        /** A clinician has to look first; nobody is offered until a later version of the intake lets it go on. */
        HELD
    }

    static Shortlist offering(Intake.Submitted intake, List<OfferedTherapist> offers, Basis basis) {
        return new Shortlist(
                intake.id(),
                intake.version(),
                intake.clientId(),
                Status.READY,
                Audience.of(intake),
                offers,
                List.of(),
                basis);
    }

    static Shortlist offeringNobody(Intake.Submitted intake, List<ProposedRelaxation> relaxations, Basis basis) {
        return new Shortlist(
                intake.id(),
                intake.version(),
                intake.clientId(),
                Status.EMPTY,
                Audience.of(intake),
                List.of(),
                relaxations,
                basis);
    }

    static Shortlist held(Intake.Held intake) {
        return new Shortlist(
                intake.id(),
                intake.version(),
                intake.clientId(),
                Status.HELD,
                Audience.of(intake),
                List.of(),
                List.of(),
                null);
    }

    Shortlist alsoOffering(OfferedTherapist pick) {
        return new Shortlist(
                intakeId,
                intakeVersion,
                clientId,
                Status.READY,
                audience,
                Stream.concat(offers.stream(), Stream.of(pick)).toList(),
                List.of(),
                basis);
    }

    /** Whether it already says what this version of the intake, or a later one, asked. */
    public boolean answers(Intake intake) {
        return intakeVersion >= intake.version();
    }

    boolean offers(String therapistId) {
        return offers.stream().anyMatch(offer -> offer.therapistId().equals(therapistId));
    }
}
