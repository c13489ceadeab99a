package io.attune.booking.waitlist;

import io.attune.booking.calendar.ClientCalendars;
import io.attune.booking.intake.Intakes;
import io.attune.booking.intake.OfferedTherapists;
import io.attune.booking.waitlist.WaitlistQueue.Mark;
import io.attune.platform.decision.Versioned;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Who waits for a therapist, in fair order; marks of those who do not any more are struck on the way. */
@Service
final class WaitingLine {

    /** Longer than any request takes: a mark that old without its entry was left behind by a crash. */
    private static final Duration ATTEMPT = Duration.ofMinutes(1);

    private final WaitlistQueues queues;
    private final WaitlistEntries entries;
    private final Settling settling;
    private final Intakes intakes;
    private final OfferedTherapists offered;
    private final ClientCalendars calendars;
    private final InstantSource clock;

    WaitingLine(
            WaitlistQueues queues,
            WaitlistEntries entries,
            Settling settling,
            Intakes intakes,
            OfferedTherapists offered,
            ClientCalendars calendars,
            InstantSource clock) {
        this.queues = queues;
        this.entries = entries;
        this.settling = settling;
        this.intakes = intakes;
        this.offered = offered;
        this.calendars = calendars;
        this.clock = clock;
    }

    List<Waiter> of(String therapistId) {
        return inQueues(Stream.of(therapistId, WaitlistQueues.ANYONE))
                .filter(waiter -> waitsFor(therapistId, waiter.entry()))
                .sorted(Waiter.FAIR)
                .toList();
    }

    /** Everyone who waits for anybody, in fair order. */
    List<Waiter> whole() {
        return inQueues(queues.all().keySet().stream()).sorted(Waiter.FAIR).toList();
    }

    /** Whoever changed what they wait for may be marked in several. */
    private Stream<Waiter> inQueues(Stream<String> queueIds) {
        var byId = new LinkedHashMap<String, Waiter>();
        queueIds.forEach(queue -> inQueue(queue).forEach(waiter -> byId.put(waiter.id(), waiter)));
        return byId.values().stream();
    }

    /** Everyone in one queue who waits, settled. */
    List<Waiter> inQueue(String queueId) {
        var asOf = clock.instant(); // before reading: an entry that is not seen may be there by the time it is judged
        var marks = queues.find(queueId).waiting();
        var known = entries.findAll(marks.stream().map(Mark::entryId).distinct().toList()).stream()
                .collect(Collectors.toMap(
                        Versioned::id, entry -> new Versioned<>(entry.id(), entry.version(), settling.settled(entry))));
        strike(queueId, over(marks, known, asOf));
        return known.values().stream()
                .filter(entry -> entry.state().waits())
                .flatMap(entry -> waiter(entry).stream())
                .toList();
    }

    private Optional<Waiter> waiter(Versioned<WaitlistEntry> entry) {
        return intakes.find(entry.state().intakeId())
                .map(intake -> new Waiter(
                        entry.id(),
                        entry.state(),
                        intake.state(),
                        calendars.find(entry.state().clientId()).engagements()));
    }

    private static Set<Mark> over(List<Mark> marks, Map<String, Versioned<WaitlistEntry>> known, Instant asOf) {
        return marks.stream()
                .filter(mark -> isOver(mark, known.get(mark.entryId()), asOf))
                .collect(Collectors.toSet());
    }

    private void strike(String queueId, Set<Mark> over) {
        if (!over.isEmpty()) {
            queues.decide(queueId, queue -> queue.strike(over));
        }
    }

    private static boolean isOver(Mark mark, @Nullable Versioned<WaitlistEntry> entry, Instant asOf) {
        var joinedAt = entry == null ? Instant.MIN : entry.state().joinedAt();
        return switch (Integer.signum(joinedAt.compareTo(mark.joinedAt()))) {
            case 0 -> entry != null && !entry.state().waits();
            case 1 -> true;
            default -> mark.joinedAt().plus(ATTEMPT).isBefore(asOf);
        };
    }

    private boolean waitsFor(String therapistId, WaitlistEntry entry) {
        return entry.wish().isForAnyone()
                ? offered.to(entry.intakeId()).orElse(List.of()).contains(therapistId)
                : entry.wish().therapistIds().contains(therapistId);
    }
}
