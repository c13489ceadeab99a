package io.attune.profile.visit;

import java.time.Duration;

/** What a ticket says of whoever sends the form. */
public sealed interface Judgement {

    /** It may be a person. */
    record MaybeAPerson() implements Judgement {}

    /** Nobody fills it in that fast; after this time it may be sent. */
    record TooSoon(Duration toGo) implements Judgement {}

    /** It was opened too long ago or not here, or there is no ticket: open it anew. */
    record NoTicket() implements Judgement {}
}
