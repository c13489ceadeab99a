package io.attune.matching.fit.candidate;

import io.attune.matching.fit.vocabulary.Money;
import io.attune.matching.fit.vocabulary.Participants;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a session costs; no session fee at all is not known. */
public record Fees(List<SessionFee> sessions, @Nullable SlidingScale sliding) {

    public Fees {
        sessions = List.copyOf(sessions);
    }

    /** The price of one kind of session. */
    public record SessionFee(Participants participants, int minutes, Money price) {

        public SessionFee {
            if (minutes <= 0) {
                throw new IllegalArgumentException("A session lasts: " + minutes);
            }
        }
    }

    /** Places at a lower price, and how many of them are free. */
    public record SlidingScale(Money price, int places, int free) {

        public SlidingScale {
            if (free < 0 || free > places) {
                throw new IllegalArgumentException("Free places are some of all places: " + free + " of " + places);
            }
        }
    }

    /** The least that a session costs those who come, in the currency they count in. */
    public Optional<Money> session(Participants participants, String currency) {
        return sessions.stream()
                .filter(fee -> fee.participants() == participants)
                .map(SessionFee::price)
                .filter(price -> price.currency().equals(currency))
                .min(Comparator.comparing(Money::amount));
    }

    /** The price of a sliding place, while one is free. */
    public Optional<Money> freeSlidingPlace(String currency) {
        return Optional.ofNullable(sliding)
                .filter(scale -> scale.free() > 0)
                .map(SlidingScale::price)
                .filter(price -> price.currency().equals(currency));
    }

    /** The least of both. */
    public Optional<Money> least(Participants participants, String currency) {
        return Stream.concat(session(participants, currency).stream(), freeSlidingPlace(currency).stream())
                .min(Comparator.comparing(Money::amount));
    }
}
