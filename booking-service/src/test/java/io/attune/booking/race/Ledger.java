package io.attune.booking.race;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** What every caller saw, to be held against what may be true. */
final class Ledger {

    private final Map<String, Queue<Stay>> stays = new ConcurrentHashMap<>();
    private final Queue<Refusal> refusals = new ConcurrentLinkedQueue<>();
    private final Queue<String> surprises = new ConcurrentLinkedQueue<>();
    private final AtomicInteger booked = new AtomicInteger();

    private record Refusal(String hour, long from, long to) {}

    void stayed(Stay stay) {
        stays.computeIfAbsent(stay.hour(), hour -> new ConcurrentLinkedQueue<>())
                .add(stay);
    }

    void refused(String hour, long from, long to) {
        refusals.add(new Refusal(hour, from, to));
    }

    void surprised(String answer) {
        surprises.add(answer);
    }

    void booked() {
        booked.incrementAndGet();
    }

    int bookings() {
        return booked.get();
    }

    int refusals() {
        return refusals.size();
    }

    List<String> surprises() {
        return List.copyOf(surprises);
    }

    /** Two who surely had one hour at the same time. */
    List<String> overlaps() {
        var overlaps = new ArrayList<String>();
        for (var ofOneHour : stays.values()) {
            var inOrder = ofOneHour.stream()
                    .sorted(Comparator.comparingLong(Stay::had))
                    .toList();
            for (int next = 1; next < inOrder.size(); next++) {
                if (inOrder.get(next - 1).collidesWith(inOrder.get(next))) {
                    overlaps.add(inOrder.get(next - 1) + " and " + inOrder.get(next));
                }
            }
        }
        return overlaps;
    }

    /** Hours said to be taken at a time when nobody can have had them. */
    List<String> falselyTaken() {
        return refusals.stream()
                .filter(refusal -> stays.getOrDefault(refusal.hour(), new ConcurrentLinkedQueue<>()).stream()
                        .noneMatch(stay -> stay.mayExplain(refusal.from(), refusal.to())))
                .map(Refusal::toString)
                .toList();
    }
}
