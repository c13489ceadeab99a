package io.attune.platform.audit;

import java.time.Instant;

/** Whether a record awaits somebody of the practice just now, whoever it may be; a bean of each service. */
@FunctionalInterface
public interface OpenWork {

    boolean isOpen(String record, Instant now);
}
