package io.attune.booking.waitlist;

import io.attune.booking.day.Hold;
import io.attune.booking.day.Place;
import io.attune.booking.day.Places;
import io.attune.booking.day.TherapistDays;
import io.attune.booking.intake.Admission;
import io.attune.booking.intake.Party;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Shows places on the waitlist as they stand at this instant. */
@Service
public final class WaitlistReading {

    private final WaitlistEntries entries;
    private final WaitingLine line;
    private final Settling settling;
    private final Admission admission;
    private final Places places;
    private final TherapistDays days;
    private final InstantSource clock;

    WaitlistReading(
            WaitlistEntries entries,
            WaitingLine line,
            Settling settling,
            Admission admission,
            Places places,
            TherapistDays days,
            InstantSource clock) {
        this.entries = entries;
        this.line = line;
        this.settling = settling;
        this.admission = admission;
        this.places = places;
        this.days = days;
        this.clock = clock;
    }

    /** An entry, and what is held for whoever is asked. */
    public record Seen(WaitlistEntry entry, Optional<Hold> offer) {}

    public Optional<Seen> find(String id, Party party) {
        return entries.find(id)
                .map(known -> known.state())
                .filter(entry -> admission.admits(party, entry.intakeId()))
                .map(entry -> seen(settling.seen(entry)));
    }

    /** Those who wait for a therapist, in the order in which they are asked. */
    public List<Seen> waitingFor(String therapistId) {
        return line.of(therapistId).stream().map(waiter -> seen(waiter.entry())).toList();
    }

    /** Everyone who waits, in the order in which they are asked. */
    public List<Seen> waiting() {
        return line.whole().stream().map(waiter -> seen(waiter.entry())).toList();
    }

    public Seen seen(WaitlistEntry entry) {
        var asked = entry.asked();
        return new Seen(entry, asked == null ? Optional.empty() : hold(asked));
    }

    private Optional<Hold> hold(Question question) {
        return places.find(question.holdId())
                .map(Place::day)
                .flatMap(day -> days.find(day).hold(question.holdId()))
                .filter(hold -> hold.isLive(clock.instant()));
    }
}
