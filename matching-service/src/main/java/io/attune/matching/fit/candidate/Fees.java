package io.attune.matching.fit.candidate;

import io.attune.matching.fit.vocabulary.Money;
import io.attune.matching.fit.vocabulary.Participants;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a session costs; no session fee at all is not known. */
public record Fees(List<SessionFee> sessions, @Nullable SlidingScale sliding) {

    public Fees {
        sessions = List.copyOf(sessions);
    }

    /** The price of one kind of session. */
    public record SessionFee(Participants participants, int minutes, Money price) {}

    /** Places at a lower price, and how many of them are free. */
    public record SlidingScale(Money price, int places, int free) {}
}
