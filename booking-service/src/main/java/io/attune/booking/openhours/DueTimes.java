package io.attune.booking.openhours;

import io.attune.booking.roster.TherapistId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** When each therapist is to be looked at next; of one therapist only the time that was put last counts. */
final class DueTimes {

    private record Due(Instant at, TherapistId therapist) {}

    private final Map<TherapistId, Due> byTherapist = new HashMap<>();
    private final TreeSet<Due> inOrder = new TreeSet<>(
            Comparator.comparing(Due::at).thenComparing(due -> due.therapist().value()));

    void put(TherapistId therapist, Instant at) {
        var due = new Due(at, therapist);
        var before = byTherapist.put(therapist, due);
        if (before != null) {
            inOrder.remove(before);
        }
        inOrder.add(due);
    }

    /** Takes out those that are due, earliest first. */
    List<TherapistId> take(Instant now, int most) {
        var taken = new ArrayList<TherapistId>();
        while (taken.size() < most
                && !inOrder.isEmpty()
                && !inOrder.getFirst().at().isAfter(now)) {
            var due = inOrder.removeFirst();
            byTherapist.remove(due.therapist());
            taken.add(due.therapist());
        }
        return taken;
    }
}
