package io.attune.platform.access.token;

import io.attune.platform.access.Caller;

/** What became of a token. */
public sealed interface Verification {

    /** Signed by whom it says, for us, and not over. */
    record Verified(Caller caller) implements Verification {}

    /** Forged, over, or not for us; no reason is told, because it would help only a forger. */
    record Refused() implements Verification {}

    /** It may be good, but the key that would tell cannot be had now. */
    record KeysAway() implements Verification {}
}
