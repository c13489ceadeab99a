package io.attune.booking.appointment;

import io.attune.booking.day.AppointmentEvent;
import io.attune.booking.day.Cancellation;
import io.attune.booking.day.ChangeDecision;
import io.attune.booking.day.TherapistDay;
import io.attune.booking.day.TherapistDays;
import io.attune.booking.hold.OwnEntries;
import io.attune.booking.intake.Party;
import io.attune.platform.decision.Decision;
import java.time.InstantSource;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/** A clinician's answer to an appointment that waits for one. */
@Service
public final class AppointmentConfirmation {

    private final OwnEntries entries;
    private final TherapistDays days;
    private final AppointmentEnding ending;
    private final InstantSource clock;

    AppointmentConfirmation(OwnEntries entries, TherapistDays days, AppointmentEnding ending, InstantSource clock) {
        this.entries = entries;
        this.days = days;
        this.ending = ending;
        this.clock = clock;
    }

    public ChangeOutcome confirm(String id, long version, Party party) {
        return answer(id, party, day -> day.confirm(id, version, clock.instant()));
    }

    public ChangeOutcome decline(String id, long version, String reason, Party party) {
        return answer(
                id, party, day -> day.decline(id, version, new Cancellation(party.code(), reason, clock.instant())));
    }

    private ChangeOutcome answer(
            String id,
            Party party,
            Function<TherapistDay, Decision<TherapistDay, AppointmentEvent, ChangeDecision>> answer) {
        return entries.find(id, party)
                .map(place -> days.decide(place.day(), answer))
                .map(ending::settled)
                .orElse(new ChangeOutcome.NotFound());
    }
}
