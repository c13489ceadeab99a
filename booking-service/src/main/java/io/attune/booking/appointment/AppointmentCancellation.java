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
    private final InstantSource clock;

    AppointmentCancellation(OwnEntries entries, TherapistDays days, AppointmentEnding ending, InstantSource clock) {
        this.entries = entries;
        this.days = days;
        this.ending = ending;
        this.clock = clock;
    }

    /** @param command remembered when the caller sent a key */
    public ChangeOutcome cancel(String id, long version, String reason, Party party, Optional<Command> command) {
        Function<TherapistDay, Decision<TherapistDay, AppointmentEvent, ChangeDecision>> cancelling =
                day -> day.cancel(id, version, new Cancellation(party.code(), reason, clock.instant()));
        return entries.find(id, party)
                .map(place -> command.map(once -> days.decide(place.day(), once, ChangeDecision.class, cancelling))
                        .orElseGet(() -> days.decide(place.day(), cancelling)))
                .map(ending::settled)
                .orElse(new ChangeOutcome.NotFound());
    }
}
