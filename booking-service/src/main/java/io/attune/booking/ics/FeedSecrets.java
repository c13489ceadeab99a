package io.attune.booking.ics;

/** Turns commands into secrets, and secrets into what may be kept of them; answered by whoever holds the key. */
public interface FeedSecrets {

    /** The same for the same command, and not to be guessed without the key: 256 bits. */
    String of(String therapistId, String commandKey);

    /** A keyed hash, from which nobody gets back to the secret. */
    String hash(String secret);
}
