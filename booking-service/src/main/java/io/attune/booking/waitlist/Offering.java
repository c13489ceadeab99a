package io.attune.booking.waitlist;

import io.attune.booking.hold.HoldAnHour;
import io.attune.booking.hold.HoldOutcome;
import io.attune.booking.hold.HourOffering;
import io.attune.booking.waitlist.WaitlistQueue.Turn;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * Offers a therapist's open hours to those who wait, one hour to one person at a time. Whom to ask is written first;
 * the therapist's day then decides whether the hour is theirs to be asked about. What a crash left between the two is
 * gone on with by whoever has the next turn.
 */
@Service
final class Offering {

    /** Longer than anyone takes to ask; after a crash others wait no longer than this. */
    private static final Duration TURN = Duration.ofSeconds(30);

    private final WaitingLine line;
    private final Fates fates;
    private final Offers offers;
    private final WaitlistEntries entries;
    private final WaitlistQueues queues;
    private final HourOffering hours;
    private final InstantSource clock;

    Offering(
            WaitingLine line,
            Fates fates,
            Offers offers,
            WaitlistEntries entries,
            WaitlistQueues queues,
            HourOffering hours,
            InstantSource clock) {
        this.line = line;
        this.fates = fates;
        this.offers = offers;
        this.entries = entries;
        this.queues = queues;
        this.hours = hours;
        this.clock = clock;
    }

    /** Answers whether it could be done; while it is another's turn, it has to be done later. */
    boolean offerHoursOf(String therapistId) {
        var waiting = line.of(therapistId);
        if (toGoOnWith(waiting, therapistId).isEmpty()
                && offers.next(therapistId, waiting, Set.of()).isEmpty()) {
            return true;
        }
        var now = clock.instant();
        var turn = new Turn(UUID.randomUUID().toString(), now.plus(TURN));
        if (!queues.decide(therapistId, queue -> queue.take(turn, now))) {
            return false;
        }
        try {
            inTurn(therapistId, new ArrayList<>(line.of(therapistId)));
        } finally {
            queues.decide(therapistId, queue -> queue.end(turn));
        }
        return true;
    }

    private void inTurn(String therapistId, List<Waiter> waiting) {
        toGoOnWith(waiting, therapistId).forEach(this::hold);
        var refused = new HashSet<String>();
        var next = offers.next(therapistId, waiting, refused);
        while (next.isPresent()) {
            var offer = next.get();
            if (isDoneWith(offer)) {
                waiting.remove(offer.waiter());
            } else {
                refused.add(offer.question().holdId());
            }
            next = offers.next(therapistId, waiting, refused);
        }
    }

    /** Whoever was asked, or cannot be asked about any hour of this therapist, is; asked first without a write. */
    private boolean isDoneWith(Offer offer) {
        var question = offer.question();
        return hours.refusal(hour(offer), question.holdId(), question.until())
                .map(why -> !why.leavesOtherHours())
                .orElseGet(() -> asked(offer));
    }

    /** Questions that were written down, and of which no day has heard. */
    private List<Offer> toGoOnWith(List<Waiter> waiting, String therapistId) {
        return waiting.stream()
                .flatMap(waiter -> Optional.ofNullable(waiter.entry().asked())
                        .filter(asked -> asked.therapistId().equals(therapistId))
                        .filter(asked -> fates.of(waiter.entry()) == Fate.TO_BE_ASKED)
                        .map(asked -> new Offer(waiter, asked))
                        .stream())
                .toList();
    }

    private boolean asked(Offer offer) {
        var mine = entries.decide(
                offer.waiter().id(), stored -> stored.orElseThrow().ask(offer.question()));
        return mine && hold(offer);
    }

    private boolean hold(Offer offer) {
        var question = offer.question();
        var held = hours.offer(hour(offer), question.holdId(), question.until()) instanceof HoldOutcome.Held;
        if (!held) {
            entries.decide(offer.waiter().id(), stored -> stored.orElseThrow().unask(question));
        }
        return held;
    }

    private static HoldAnHour hour(Offer offer) {
        var question = offer.question();
        var entry = offer.waiter().entry();
        return new HoldAnHour(
                question.therapistId(),
                question.start(),
                entry.intakeId(),
                entry.wish().format(),
                null);
    }
}
