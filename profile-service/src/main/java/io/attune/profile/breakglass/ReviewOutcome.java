package io.attune.profile.breakglass;

/** What became of a wish to say how an emergency looks afterwards. */
public sealed interface ReviewOutcome {

    /** It is said. */
    record Reviewed(Glass glass, Opening opening) implements ReviewOutcome {}

    /** Somebody has said so before. */
    record ReviewedBefore() implements ReviewOutcome {}

    /** Nobody judges what they did themselves. */
    record OwnOpening() implements ReviewOutcome {}

    record Unknown() implements ReviewOutcome {}
}
