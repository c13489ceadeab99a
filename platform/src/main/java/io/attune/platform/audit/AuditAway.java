package io.attune.platform.audit;

/**
 * An access could not be written down, so what it would show stays hidden. It keeps only the name of the fault: whoever
 * answers faults of the store must not take it for one.
 */
public final class AuditAway extends RuntimeException {

    public AuditAway(Throwable fault) {
        super("The audit log cannot be written: " + fault.getClass().getName());
    }
}
