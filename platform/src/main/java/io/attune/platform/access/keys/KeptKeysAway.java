package io.attune.platform.access.keys;

/** The service's own copy of public keys cannot be reached just now. */
public final class KeptKeysAway extends RuntimeException {

    public KeptKeysAway(Throwable cause) {
        super("The kept keys cannot be reached.", cause);
    }
}
