package io.attune.profile.intake;

import io.attune.profile.consent.Consents;

/** What became of a client's word on a purpose. */
public sealed interface ConsentOutcome {

    /**
     * It is written down, and holds.
     *
     * @param inEffect false while matching has not said yet that it shows nothing any more
     */
    record Given(long version, Consents consents, boolean inEffect) implements ConsentOutcome {}

    /** Without care there is nothing left to do: the intake is erased, or left alone where it must be kept. */
    record CareEnded(ErasureOutcome outcome) implements ConsentOutcome {}

    /** The intake was withdrawn before, and nothing more is done with it. */
    record WithdrawnBefore() implements ConsentOutcome {}

    /** It has changed since it was read. */
    record Stale() implements ConsentOutcome {}

    record Unknown() implements ConsentOutcome {}
}
