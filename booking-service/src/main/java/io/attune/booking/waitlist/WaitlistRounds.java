package io.attune.booking.waitlist;

import io.attune.booking.intake.OfferedTherapists;
import io.attune.booking.openhours.HoursWatch;
import io.attune.booking.roster.TherapistId;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Sees to it that open hours are offered: at once where it is told that some have opened or that somebody waits, and
 * from time to time for everyone, so that nothing is lost that another instance was told before it ended.
 */
@Service
public final class WaitlistRounds implements HoursWatch {

    private static final Logger LOG = System.getLogger(WaitlistRounds.class.getName());

    private static final Duration TRY_AGAIN = Duration.ofSeconds(5);

    private final Offering offering;
    private final WaitlistQueues queues;
    private final WaitingLine line;
    private final OfferedTherapists offered;
    private final WaitlistSettings settings;
    private final InstantSource clock;
    private final Set<String> toLookAt = ConcurrentHashMap.newKeySet();
    private final ReentrantLock running = new ReentrantLock();
    private volatile Instant everyoneDue = Instant.MIN;

    WaitlistRounds(
            Offering offering,
            WaitlistQueues queues,
            WaitingLine line,
            OfferedTherapists offered,
            WaitlistSettings settings,
            InstantSource clock) {
        this.offering = offering;
        this.queues = queues;
        this.line = line;
        this.offered = offered;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void mayHaveOpened(TherapistId therapist) {
        lookAt(therapist.value());
    }

    void lookAt(String therapistId) {
        toLookAt.add(therapistId);
    }

    /** Another instance ended, perhaps between being told and asking: the next round looks at everyone. */
    public void someoneMayBeUnasked() {
        everyoneDue = Instant.MIN;
    }

    /** One round; where one is under way already, that one does. */
    public void run() {
        if (running.tryLock()) {
            try {
                round();
            } finally {
                running.unlock();
            }
        }
    }

    private void round() {
        var now = clock.instant();
        if (!now.isBefore(everyoneDue)) {
            lookAtEveryone(now);
        }
        for (var therapist : List.copyOf(toLookAt)) {
            toLookAt.remove(therapist); // before reading: whatever opens from here on is told again
            offer(therapist);
        }
    }

    private void lookAtEveryone(Instant now) {
        try {
            everyone().forEach(this::lookAt);
            everyoneDue = now.plus(settings.lookEvery());
        } catch (RuntimeException fault) {
            LOG.log(Level.WARNING, "The queues could not be read; they are looked at again soon.", fault);
            everyoneDue = now.plus(TRY_AGAIN);
        }
    }

    private void offer(String therapistId) {
        try {
            if (!offering.offerHoursOf(therapistId)) {
                lookAt(therapistId);
            }
        } catch (RuntimeException fault) {
            LOG.log(Level.WARNING, "Hours could not be offered to those who wait; tried again soon.", fault);
            everyoneDue = clock.instant().plus(TRY_AGAIN);
        }
    }

    private Stream<String> everyone() {
        return queues.all().entrySet().stream()
                .filter(queue -> !queue.getValue().waiting().isEmpty())
                .flatMap(queue -> queue.getKey().equals(WaitlistQueues.ANYONE) ? ofAnyone() : Stream.of(queue.getKey()))
                .distinct();
    }

    private Stream<String> ofAnyone() {
        return line.inQueue(WaitlistQueues.ANYONE).stream()
                .flatMap(waiter -> offered.to(waiter.entry().intakeId()).orElse(List.of()).stream());
    }
}
