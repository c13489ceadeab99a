package io.attune.platform.messaging;

/** Faults that pass by themselves, such as a store that is away: a record that met one is tried again for ever. */
@FunctionalInterface
public interface TransientFaults {

    boolean includes(Throwable fault);
}
