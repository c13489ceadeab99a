package io.attune.booking.hold;

import io.attune.booking.calendar.PassedOver;
import io.attune.booking.day.Hold;
import java.util.List;

/** What became of the wish to hold an hour with any of several therapists. */
public sealed interface AnyHourOutcome {

    /** The hour is kept; those before on the shortlist had none to give. */
    record HeldFirst(Hold hold, List<PassedOver> passedOver) implements AnyHourOutcome {
        public HeldFirst {
            passedOver = List.copyOf(passedOver);
        }
    }

    /** None of them has an hour to give. */
    record NoneLeft(List<PassedOver> passedOver) implements AnyHourOutcome {
        public NoneLeft {
            passedOver = List.copyOf(passedOver);
        }
    }

    /** Some of those named were not offered to the intake; their places in the list, from 0. */
    record SomeNotOffered(List<Integer> places) implements AnyHourOutcome {
        public SomeNotOffered {
            places = List.copyOf(places);
        }
    }

    /** Nothing can be held for the intake, with whomever. */
    record TurnedAway(HoldOutcome why) implements AnyHourOutcome {}
}
