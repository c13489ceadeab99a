package io.attune.booking.waitlist;

import io.attune.platform.decision.Decision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may be waiting for one therapist, so that nobody has to search the list, and whose turn it is to ask them. A mark
 * is set before the entry is written and struck only once that time of waiting is over, which it never is undone from;
 * so there may be a mark too many and never one too few.
 */
public record WaitlistQueue(List<Mark> waiting, @Nullable Turn turn) {

    public WaitlistQueue {
        waiting = List.copyOf(waiting);
    }

    /** One time of waiting. */
    public record Mark(String entryId, Instant joinedAt) {}

    /** Only one asks at a time, so that nobody is passed over by a second one who read too early. */
    public record Turn(String of, Instant until) {}

    /** One in which nobody ever waited. */
    public static WaitlistQueue empty() {
        return new WaitlistQueue(List.of(), null);
    }

    Decision<WaitlistQueue, Void, Boolean> mark(Mark mark) {
        if (waiting.contains(mark)) {
            return Decision.keep(false);
        }
        var more = new ArrayList<>(waiting);
        more.add(mark);
        return Decision.change(new WaitlistQueue(more, turn), List.of(), true);
    }

    Decision<WaitlistQueue, Void, Boolean> strike(Set<Mark> over) {
        var left = waiting.stream().filter(mark -> !over.contains(mark)).toList();
        return left.size() == waiting.size()
                ? Decision.keep(false)
                : Decision.change(new WaitlistQueue(left, turn), List.of(), true);
    }

    /** Answers whether the turn was taken; another's ends by itself. */
    Decision<WaitlistQueue, Void, Boolean> take(Turn wanted, Instant now) {
        return turn != null && now.isBefore(turn.until())
                ? Decision.keep(false)
                : Decision.change(new WaitlistQueue(waiting, wanted), List.of(), true);
    }

    Decision<WaitlistQueue, Void, Boolean> end(Turn own) {
        return own.equals(turn)
                ? Decision.change(new WaitlistQueue(waiting, null), List.of(), true)
                : Decision.keep(false);
    }
}
