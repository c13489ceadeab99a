package io.attune.matching.fit.relaxation;

import io.attune.matching.fit.vocabulary.Format;
import io.attune.matching.fit.vocabulary.Money;

/** How far one constraint would give way. */
public sealed interface Change {

    /** Any day and hour. */
    record AnyTime() implements Change {}

    /** This way of meeting too. */
    record AlsoBy(Format format) implements Change {}

    /** As far away as this. */
    record Within(int kilometres) implements Change {}

    /** A sliding place at up to this price. */
    record SlidingPlaceUpTo(Money price) implements Change {}

    /** A session at up to this price. */
    record UpTo(Money price) implements Change {}

    /** A condition becomes a wish again: {@code gender}, {@code approaches}, {@code identities} or {@code style}. */
    record AsAWish(String wish) implements Change {}

    /** Paid without the plan. */
    record WithoutThePlan() implements Change {}

    /** Waiting until a therapist who is full has room. */
    record WaitingForAPlace() implements Change {}
}
