package io.attune.booking.day;

import io.attune.booking.change.Undertaking;
import io.attune.booking.change.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What goes on between a day and other documents: who is on the way here, who went, and what was given up. */
public record Crossings(List<Claim> claims, List<Forwarding> forwardings, List<GivenUp> givenUp) {

    public Crossings {
        claims = List.copyOf(claims);
        forwardings = List.copyOf(forwardings);
        givenUp = List.copyOf(givenUp);
    }

    public static Crossings none() {
        return new Crossings(List.of(), List.of(), List.of());
    }

    public boolean isEmpty() {
        return equals(none());
    }

    /** Whether the entry is claimed by another document. */
    boolean claims(String id) {
        return claims.stream().anyMatch(claim -> claim.appointment().id().equals(id));
    }

    /** The last day to which the appointment went from here. */
    Optional<DayId> onward(String appointmentId) {
        return forwardings.reversed().stream()
                .filter(forwarding -> forwarding.appointmentId().equals(appointmentId))
                .map(Forwarding::to)
                .findFirst();
    }

    Verdict verdict(String changeId) {
        if (forwardings.stream().anyMatch(made -> made.changeId().equals(changeId))) {
            return Verdict.MADE;
        }
        return givenUp.stream().anyMatch(gone -> gone.changeId().equals(changeId)) ? Verdict.ABANDONED : Verdict.OPEN;
    }

    /** Whether the change may still be decided here; one that is overdue may not, so it need not be remembered long. */
    boolean mayDecide(Undertaking undertaking, Instant now) {
        return verdict(undertaking.changeId()) == Verdict.OPEN && !undertaking.isOverdue(now);
    }

    Crossings with(Claim claim) {
        return new Crossings(and(claims, claim), forwardings, givenUp);
    }

    Crossings without(Claim claim) {
        var others = claims.stream()
                .filter(other -> !other.changeId().equals(claim.changeId())
                        || !other.appointment().id().equals(claim.appointment().id()))
                .toList();
        return new Crossings(others, forwardings, givenUp);
    }

    Crossings with(Forwarding forwarding) {
        return new Crossings(claims, and(forwardings, forwarding), givenUp);
    }

    Crossings with(GivenUp gone) {
        return new Crossings(claims, forwardings, and(givenUp, gone));
    }

    Crossings tidied(Instant now) {
        var remembered = givenUp.stream().filter(gone -> !gone.isForgotten(now)).toList();
        return new Crossings(claims, forwardings, remembered);
    }

    private static <T> List<T> and(List<T> some, T one) {
        var more = new ArrayList<>(some);
        more.add(one);
        return more;
    }
}
