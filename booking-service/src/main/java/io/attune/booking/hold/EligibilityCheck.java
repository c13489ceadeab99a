package io.attune.booking.hold;

import io.attune.booking.availability.StartAnswer.Rule;
import io.attune.booking.caseload.SeatClaims;
import io.attune.booking.day.Hold;
import io.attune.booking.hold.Eligibility.Eligible;
import io.attune.booking.hold.Eligibility.Refused;
import io.attune.booking.hold.HoldOutcome.IntakeHeld;
import io.attune.booking.hold.HoldOutcome.IntakeNotReady;
import io.attune.booking.hold.HoldOutcome.NotAnOpenHour;
import io.attune.booking.hold.HoldOutcome.NotOffered;
import io.attune.booking.hold.HoldOutcome.TherapistUnavailable;
import io.attune.booking.intake.Intake;
import io.attune.booking.intake.Intakes;
import io.attune.booking.intake.OfferedTherapists;
import io.attune.booking.openhours.Timetables;
import io.attune.booking.roster.Therapist;
import io.attune.booking.roster.TherapistId;
import io.attune.booking.roster.Therapists;
import io.attune.platform.decision.Versioned;
import io.attune.platform.time.Zones;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Reads what other documents say about a wish: the intake, its offers, the therapist, their caseload and hours. */
@Service
public final class EligibilityCheck {

    private final Therapists therapists;
    private final Intakes intakes;
    private final OfferedTherapists offered;
    private final SeatClaims seats;
    private final Timetables timetables;
    private final Zones zones;

    EligibilityCheck(
            Therapists therapists,
            Intakes intakes,
            OfferedTherapists offered,
            SeatClaims seats,
            Timetables timetables,
            Zones zones) {
        this.therapists = therapists;
        this.intakes = intakes;
        this.offered = offered;
        this.seats = seats;
        this.timetables = timetables;
        this.zones = zones;
    }

    Eligibility of(HoldAttempt attempt, Intake intake) {
        return attempt.offered() && intake.mayBook() ? eligible(attempt.wish(), intake) : of(attempt.wish(), intake);
    }

    /** For an hour that the client chose. */
    public Eligibility of(HoldAnHour wish, Intake intake) {
        if (!intake.mayBook()) {
            return new Refused(new IntakeHeld());
        }
        var offers = offered.to(wish.intakeId());
        if (offers.isEmpty()) {
            return new Refused(new IntakeNotReady());
        }
        return offers.get().contains(wish.therapistId()) ? eligible(wish, intake) : new Refused(new NotOffered());
    }

    private Eligibility eligible(HoldAnHour wish, Intake intake) {
        return therapists
                .find(wish.therapistId())
                .filter(therapist -> takes(intake, wish.therapistId(), therapist.state()))
                .map(therapist -> meeting(wish, therapist))
                .orElse(new Refused(new TherapistUnavailable()));
    }

    private boolean takes(Intake intake, String therapistId, Therapist therapist) {
        return therapist.takesClients() && seats.hasPlace(therapistId, intake.clientId(), therapist.caseloadCap());
    }

    private Eligibility meeting(HoldAnHour wish, Versioned<Therapist> therapist) {
        return switch (MeetingChoice.of(wish, therapist.state())) {
            case MeetingChoice.Agreed(var meeting) ->
                timetables
                        .of(new TherapistId(wish.therapistId()))
                        .map(kept -> WishedHour.at(wish.start(), kept, zones))
                        .<Eligibility>map(wished -> new Eligible(therapist, meeting, wished))
                        .orElse(new Refused(new NotAnOpenHour(Rule.OUTSIDE_HOURS)));
            case MeetingChoice.Impossible(var why) -> new Refused(why);
        };
    }

    /** Why a hold that was just written does not stand any more, or nothing. */
    Optional<HoldOutcome> withdrawal(Hold hold) {
        var intake = intakes.find(hold.intakeId());
        if (intake.filter(now -> now.state().mayBook()).isEmpty()) {
            return Optional.of(new IntakeHeld());
        }
        var therapist = therapists.find(hold.therapistId());
        return therapist
                        .filter(now -> now.state().practises())
                        .filter(now -> now.state().staysOn(hold.day().date()))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(new TherapistUnavailable());
    }
}
