package io.attune.platform.messaging;

/** An event that can never be handled as it is; it goes to the dead-letter topic and the consumer goes on. */
public final class UnreadableEvent extends RuntimeException {

    /** @param reason what is wrong, naming fields but never repeating their values */
    public UnreadableEvent(String reason) {
        super(reason);
    }
}
