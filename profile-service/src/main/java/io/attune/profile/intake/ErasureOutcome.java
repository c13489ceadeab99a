package io.attune.profile.intake;

import java.time.LocalDate;

/** What became of the wish that an intake be forgotten. */
public sealed interface ErasureOutcome {

    /** It is unreadable from now on; the receipt says when every service has forgotten it. */
    record Erasing(String receiptId) implements ErasureOutcome {}

    /** It led to an appointment and must be kept until that day; nothing more is done with it. */
    record Restricted(LocalDate retainUntil) implements ErasureOutcome {}

    /** A clinician has to look at it first, and release it. */
    record HeldForSafety(Intake intake) implements ErasureOutcome {}

    /** Nothing of it may be destroyed. */
    record OnLegalHold() implements ErasureOutcome {}

    record Unknown() implements ErasureOutcome {}
}
