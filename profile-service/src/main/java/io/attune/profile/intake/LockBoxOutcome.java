package io.attune.profile.intake;

import io.attune.profile.lockbox.LockBox;

/** What became of a wish to withhold, or no longer to withhold, parts of an intake. */
public sealed interface LockBoxOutcome {

    /** It is so from now on. */
    record Withholding(long version, LockBox lockBox) implements LockBoxOutcome {}

    /** Something is withheld from the very person who asks. */
    record AskedByThePersonNamed() implements LockBoxOutcome {}

    /** It has changed since it was read. */
    record Stale() implements LockBoxOutcome {}

    record Unknown() implements LockBoxOutcome {}
}
