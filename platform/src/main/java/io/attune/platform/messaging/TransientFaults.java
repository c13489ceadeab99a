package io.attune.platform.messaging;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Faults that pass by themselves, such as a store that is away: a record that met one is tried again for ever. */
@FunctionalInterface
public interface TransientFaults {

    boolean includes(Throwable fault);

    /** Includes a fault that any of these includes, or that was caused by one. */
    static TransientFaults causedByAny(List<TransientFaults> faults) {
        return fault -> Stream.iterate(fault, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> faults.stream().anyMatch(passing -> passing.includes(cause)));
    }
}
