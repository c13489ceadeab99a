package io.attune.booking.waitlist;

import io.attune.booking.intake.Intake;
import io.attune.booking.intake.Intakes;
import io.attune.booking.intake.OfferedTherapists;
import io.attune.booking.waitlist.JoinOutcome.IntakeHeld;
import io.attune.booking.waitlist.JoinOutcome.IntakeNotReady;
import io.attune.booking.waitlist.JoinOutcome.Joined;
import io.attune.booking.waitlist.JoinOutcome.SomeNotOffered;
import io.attune.booking.waitlist.WaitlistQueue.Mark;
import io.attune.platform.decision.Command;
import io.attune.platform.decision.Decision;
import io.attune.platform.time.Zones;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;

/**
 * Gives an intake its place on the list: a mark in each queue, then the entry, then the marks once more, in case they
 * were taken for left behind in between.
 */
@Service
public final class WaitlistJoining {

    private final Intakes intakes;
    private final OfferedTherapists offered;
    private final WaitlistEntries entries;
    private final WaitlistQueues queues;
    private final WaitlistRounds rounds;
    private final Zones zones;

    WaitlistJoining(
            Intakes intakes,
            OfferedTherapists offered,
            WaitlistEntries entries,
            WaitlistQueues queues,
            WaitlistRounds rounds,
            Zones zones) {
        this.intakes = intakes;
        this.offered = offered;
        this.entries = entries;
        this.queues = queues;
        this.rounds = rounds;
        this.zones = zones;
    }

    public JoinOutcome join(JoinTheWaitlist wanted, Command command) {
        var intake = intakes.find(wanted.intakeId());
        var shortlist = offered.to(wanted.intakeId());
        if (intake.isEmpty() || shortlist.isEmpty()) {
            return new IntakeNotReady();
        }
        if (!intake.get().state().mayBook()) {
            return new IntakeHeld();
        }
        var strangers = strangers(wanted.wish(), shortlist.get());
        return strangers.isEmpty()
                ? join(wanted, intake.get().state(), shortlist.get(), command)
                : new SomeNotOffered(strangers);
    }

    private JoinOutcome join(JoinTheWaitlist wanted, Intake intake, List<String> shortlist, Command command) {
        var id = WaitlistEntry.idOf(wanted.intakeId());
        var wish = wanted.wish();
        mark(wish, new Mark(id, joinedAt(id, command)));
        var outcome =
                entries.decide(id, command, JoinOutcome.class, known -> decide(known, wanted, intake, command.at()));
        if (outcome instanceof Joined joined) {
            mark(wish, new Mark(id, joined.entry().joinedAt()));
            (wish.isForAnyone() ? shortlist : wish.therapistIds()).forEach(rounds::lookAt);
        }
        return outcome;
    }

    private Instant joinedAt(String id, Command command) {
        return entries.find(id)
                .filter(known -> known.state().waits())
                .map(known -> known.state().joinedAt())
                .orElse(command.at());
    }

    private Decision<WaitlistEntry, Void, JoinOutcome> decide(
            Optional<WaitlistEntry> known, JoinTheWaitlist wanted, Intake intake, Instant now) {
        var waiting = known.filter(WaitlistEntry::waits);
        if (waiting.isPresent()) {
            var entry = waiting.get().wishing(wanted.wish());
            return Decision.change(entry, List.of(), new Joined(entry, false));
        }
        var today = zones.local(now, intake.timeZone()).toLocalDate();
        var entry = WaitlistEntry.joined(wanted.intakeId(), intake.clientId(), wanted.wish(), now, today);
        return Decision.change(entry, List.of(), new Joined(entry, true));
    }

    private void mark(Wish wish, Mark mark) {
        var ids = wish.isForAnyone() ? List.of(WaitlistQueues.ANYONE) : wish.therapistIds();
        ids.forEach(id -> queues.decide(id, queue -> queue.mark(mark)));
    }

    private static List<Integer> strangers(Wish wish, List<String> shortlist) {
        return IntStream.range(0, wish.therapistIds().size())
                .filter(place -> !shortlist.contains(wish.therapistIds().get(place)))
                .boxed()
                .toList();
    }
}
