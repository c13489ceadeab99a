package io.attune.booking.appointment;

import io.attune.booking.day.AppointmentEvent;
import io.attune.booking.day.Cancellation;
import io.attune.booking.day.ChangeDecision;
import io.attune.booking.day.TherapistDay;
import io.attune.booking.day.TherapistDays;
import io.attune.booking.hold.OwnEntries;
import io.attune.booking.intake.Party;
import io.attune.platform.decision.Command;
import io.attune.platform.decision.Decision;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/** Cancels an appointment that has not begun; the hour is open again at once. */
@Service
public final class AppointmentCancellation {

    private final OwnEntries entries;
    private final TherapistDays days;
    private final AppointmentEnding ending;
    private final NoticeSettings notice;
    private final InstantSource clock;

    AppointmentCancellation(
            OwnEntries entries,
            TherapistDays days,
            AppointmentEnding ending,
            NoticeSettings notice,
            InstantSource clock) {
        this.entries = entries;
        this.days = days;
        this.ending = ending;
        this.notice = notice;
        this.clock = clock;
    }

    /** @param command remembered when the caller sent a key */
    public ChangeOutcome cancel(CancelWish wish, Party party, Optional<Command> command) {
        if (wish.override() != null && !(party instanceof Party.Practice)) {
            return new ChangeOutcome.OverrideNotAllowed();
        }
        Function<TherapistDay, Decision<TherapistDay, AppointmentEvent, ChangeDecision>> cancelling =
                day -> cancel(day, wish, party);
        return entries.find(wish.id(), party)
                .map(place -> command.map(once -> days.decide(place.day(), once, ChangeDecision.class, cancelling))
                        .orElseGet(() -> days.decide(place.day(), cancelling)))
                .map(ending::settled)
                .orElse(new ChangeOutcome.NotFound());
    }

    private Decision<TherapistDay, AppointmentEvent, ChangeDecision> cancel(
            TherapistDay day, CancelWish wish, Party party) {
        var now = clock.instant();
        var isLate = day.appointment(wish.id())
                .filter(appointment -> appointment.isAhead(now))
                .filter(appointment -> notice.isLate(appointment.hour().start(), now))
                .isPresent();
        if (isLate && party instanceof Party.Client && !notice.lateCancelling()) {
            return Decision.keep(new ChangeDecision.TooLate());
        }
        var late = isLate && wish.override() == null;
        var why = new Cancellation(party.code(), wish.reason(), now, late, wish.override());
        return day.cancel(wish.id(), wish.version(), why);
    }
}
