package io.attune.platform.outbox;

/** The broker did not acknowledge in time. */
public final class BrokerUnreachable extends RuntimeException {
    public BrokerUnreachable(Throwable cause) {
        super("The broker did not acknowledge in time.", cause);
    }
}
