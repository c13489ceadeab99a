package io.attune.matching.shortlist;

import io.attune.matching.basis.Basis;
import io.attune.matching.intake.Intake;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one version of an intake. An intake has one shortlist, under the intake's own id.
 *
 * @param audience whom it is for, as far as its words and hours depend on it
 * @param offers in the order shown; a pick of the client's own comes last
 * @param relaxations what would open it, in the order in which they may be asked for; only when nobody fits
 * @param basis all that it was computed from; null where nothing was computed
 * @param history what has happened to it since it was made
 */
public record Shortlist(
        String intakeId,
        long intakeVersion,
        String clientId,
        Status status,
        Audience audience,
        List<OfferedTherapist> offers,
        List<ProposedRelaxation> relaxations,
        @Nullable Basis basis,
        History history) {

    public Shortlist {
        offers = List.copyOf(offers);
        relaxations = List.copyOf(relaxations);
        history = history == null ? History.NONE : history;
    }

    /** What it says now. */
    public enum Status {
        /** Somebody is offered. A later version of the intake is matched anew. */
        READY,
        /** Nobody fits; a relaxed intake is matched anew, and a pick that passes makes it ready. */
        EMPTY,
        /** A clinician has to look first; nobody is offered until a later version of the intake lets it go on. */
        HELD,
        /** The client does not agree to be matched; nobody is offered until a later version of the intake says so. */
        UNMATCHED
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
                basis,
                History.NONE);
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
                basis,
                History.NONE);
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
                null,
                History.NONE);
    }

    static Shortlist withdrawn(Intake.Unmatched intake) {
        return new Shortlist(
                intake.id(),
                intake.version(),
                intake.clientId(),
                Status.UNMATCHED,
                Audience.of(intake),
                List.of(),
                List.of(),
                null,
                History.NONE);
    }

    Shortlist alsoOffering(OfferedTherapist pick) {
        return offering(Stream.concat(offers.stream(), Stream.of(pick)).toList(), history.picking(pick.therapistId()));
    }

    /** This answer in the place of another, whose picks stay on the list as far as they are still to be had. */
    Shortlist after(Shortlist lapsed, Set<String> gone, Instant at) {
        var kept = lapsed.offers.stream()
                .filter(offer -> lapsed.history.picks().contains(offer.therapistId()))
                .filter(offer -> !gone.contains(offer.therapistId()) && !offers(offer.therapistId()));
        var all = Stream.concat(offers.stream(), kept).toList();
        var course = lapsed.history.refreshed(at);
        return all.isEmpty() ? with(course) : offering(all, course);
    }

    /** As it is told while those who are gone are still on it. */
    Shortlist leavingOut(Set<String> gone, Instant at) {
        var left = offers.stream()
                .filter(offer -> !gone.contains(offer.therapistId()))
                .toList();
        return new Shortlist(
                intakeId, intakeVersion, clientId, status, audience, left, relaxations, basis, history.refreshed(at));
    }

    Shortlist with(History course) {
        return new Shortlist(intakeId, intakeVersion, clientId, status, audience, offers, relaxations, basis, course);
    }

    private Shortlist offering(List<OfferedTherapist> all, History course) {
        return new Shortlist(intakeId, intakeVersion, clientId, Status.READY, audience, all, List.of(), basis, course);
    }

    /** Whether the client still has to choose from it, and it answers exactly this version of the intake. */
    boolean awaitsAChoice(Intake intake) {
        return status == Status.READY && !history.hasAnHour() && intakeVersion == intake.version();
    }

    /** Whether it already says what this version of the intake, or a later one, asked. */
    public boolean answers(Intake intake) {
        return intakeVersion >= intake.version();
    }

    boolean offers(String therapistId) {
        return offers.stream().anyMatch(offer -> offer.therapistId().equals(therapistId));
    }
}
