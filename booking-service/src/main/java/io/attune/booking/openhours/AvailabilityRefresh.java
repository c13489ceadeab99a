package io.attune.booking.openhours;

import io.attune.booking.roster.TherapistId;
import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Versioned;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/**
 * Keeps what is told about open hours in step with what decides them. Changes of one therapist between two runs are
 * told as one. A crash between a change and its run loses nothing: the documents that decide are themselves the mark
 * that something is to be told, and everyone is looked at when an instance starts, when another one has ended, and
 * every hour.
 */
@Service
public final class AvailabilityRefresh {

    private static final Logger LOG = System.getLogger(AvailabilityRefresh.class.getName());
    private static final Duration LOOK_AT_EVERYONE = Duration.ofHours(1);
    private static final Duration TRY_AGAIN = Duration.ofSeconds(5);

    /** So that looking at everyone keeps no one waiting who was touched just now. */
    private static final int MOST_DUE_AT_ONCE = 50;

    private final Readings readings;
    private final Timetables timetables;
    private final Availabilities availabilities;
    private final HoursWatch watch;
    private final InstantSource clock;
    private final Set<TherapistId> touched = ConcurrentHashMap.newKeySet();
    private final DueTimes due = new DueTimes();
    private volatile Instant everyoneDue = Instant.MIN;

    AvailabilityRefresh(
            Readings readings,
            Timetables timetables,
            Availabilities availabilities,
            HoursWatch watch,
            InstantSource clock) {
        this.readings = readings;
        this.watch = watch;
        this.timetables = timetables;
        this.availabilities = availabilities;
        this.clock = clock;
    }

    /** Something that decides this therapist's open hours was written: hours, time off, a day, a caseload, a status. */
    public void touched(TherapistId therapist) {
        touched.add(therapist);
    }

    /** Another instance ended, perhaps between a write and telling of it: the next run looks at everyone. */
    public void someoneMayBeUntold() {
        everyoneDue = Instant.MIN;
    }

    /** Tells afresh about whoever was touched, or whose hours change by themselves about now. */
    public synchronized void run() {
        var now = clock.instant();
        for (var therapist : List.copyOf(touched)) {
            touched.remove(therapist); // before reading: whatever is written from here on touches again
            tell(therapist, now);
        }
        if (!now.isBefore(everyoneDue)) {
            lookAtEveryone(now);
        }
        due.take(now, MOST_DUE_AT_ONCE).forEach(therapist -> tell(therapist, now));
    }

    private void lookAtEveryone(Instant now) {
        try {
            timetables.therapists().forEach(therapist -> due.put(therapist, now));
            everyoneDue = now.plus(LOOK_AT_EVERYONE);
        } catch (RuntimeException fault) {
            LOG.log(Level.WARNING, "The therapists could not be read; open hours are looked at again soon.", fault);
            everyoneDue = now.plus(TRY_AGAIN);
        }
    }

    private void tell(TherapistId therapist, Instant now) {
        try {
            availabilities
                    .decide(therapist, told -> decide(therapist, told))
                    .ifPresent(next -> due.put(therapist, next));
            watch.mayHaveOpened(therapist);
        } catch (RuntimeException fault) {
            LOG.log(Level.WARNING, "Open hours could not be told; tried again soon.", fault);
            due.put(therapist, now.plus(TRY_AGAIN));
        }
    }

    /** Reads after what was told was read, so that of two instances the one that reads later is the one that wins. */
    private Decision<Availability, AvailabilityChanged, Optional<Instant>> decide(
            TherapistId therapist, Optional<Versioned<Availability>> told) {
        var reading = readings.of(therapist);
        if (reading.isEmpty()) {
            return Decision.keep(Optional.empty());
        }
        var present = Availability.computed(reading.get());
        var next = Optional.of(reading.get().circumstances().changeByThemselvesAt());
        var same = told.map(Versioned::state).filter(present::saysTheSameAs);
        return same.isPresent()
                ? Decision.keep(next)
                : Decision.change(present, List.of(new AvailabilityChanged(therapist, present)), next);
    }
}
