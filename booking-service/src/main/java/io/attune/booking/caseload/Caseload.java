package io.attune.booking.caseload;

import io.attune.platform.decision.Decision;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Who has a place with one therapist. */
public record Caseload(List<Seat> seats) {

    public Caseload {
        seats = List.copyOf(seats);
    }

    /** A therapist nobody was ever booked with. */
    public static Caseload empty() {
        return new Caseload(List.of());
    }

    /** Takes a place for a client; one who has a place already needs no other. */
    public Decision<Caseload, Void, SeatDecision> claim(Seat wanted, int cap, Duration kept) {
        var now = wanted.claimedAt();
        var counting = counting(now, kept);
        var others = without(counting, seat -> seat.appointmentId().equals(wanted.appointmentId()));
        var clients = clients(others);
        if (!clients.contains(wanted.clientId()) && clients.size() >= cap) {
            return Decision.keep(new SeatDecision.Full(others));
        }
        var after = new ArrayList<>(others);
        after.add(wanted);
        return Decision.change(new Caseload(after), List.of(), new SeatDecision.Seated());
    }

    /** A seat follows its appointment to another hour. */
    public Decision<Caseload, Void, Boolean> follow(Seat moved) {
        var before = seats.stream()
                .filter(seat -> seat.appointmentId().equals(moved.appointmentId()))
                .findFirst();
        if (before.isEmpty()) {
            return Decision.keep(false);
        }
        var after = new ArrayList<>(without(seats, seat -> seat.appointmentId().equals(moved.appointmentId())));
        after.add(moved.claimedWith(before.get()));
        return Decision.change(new Caseload(after), List.of(), true);
    }

    /** Gives the appointments' seats back. */
    public Decision<Caseload, Void, Boolean> giveBack(Set<String> appointmentIds) {
        var others = without(seats, seat -> appointmentIds.contains(seat.appointmentId()));
        return others.size() == seats.size()
                ? Decision.keep(false)
                : Decision.change(new Caseload(others), List.of(), true);
    }

    /** How many distinct clients count. */
    public int clients(Instant now, Duration kept) {
        return clients(counting(now, kept)).size();
    }

    /** How many of them have had a place only since then; who comes back when every earlier place is gone is new. */
    public int newClients(Instant since, Instant now, Duration kept) {
        var counting = counting(now, kept);
        var come = clients(without(counting, seat -> seat.keptUntil() != null));
        come.removeAll(clients(without(counting, seat -> !seat.claimedAt().isBefore(since))));
        return come.size();
    }

    /** Whether there is a place for this client. */
    public boolean hasPlaceFor(String clientId, int cap, Instant now, Duration kept) {
        var clients = clients(counting(now, kept));
        return clients.contains(clientId) || clients.size() < cap;
    }

    private List<Seat> counting(Instant now, Duration kept) {
        return seats.stream().filter(seat -> seat.counts(now, kept)).toList();
    }

    private static List<Seat> without(List<Seat> seats, Predicate<Seat> which) {
        return seats.stream().filter(which.negate()).toList();
    }

    private static Set<String> clients(List<Seat> seats) {
        return seats.stream().map(Seat::clientId).collect(Collectors.toCollection(HashSet::new));
    }
}
