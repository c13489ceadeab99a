package io.attune.profile.intake;

/** What became of a clinician's wish to release an intake. */
public sealed interface ReleaseOutcome {

    /** It may be matched from now on. */
    record Released(long version) implements ReleaseOutcome {}

    /** Nothing holds it. */
    record NotHeld() implements ReleaseOutcome {}

    /** Another intake of the client holds it; releasing that one frees both. */
    record HeldByAnother(String intakeId) implements ReleaseOutcome {}

    /** It has changed since the clinician read it. */
    record Stale() implements ReleaseOutcome {}

    record Unknown() implements ReleaseOutcome {}
}
