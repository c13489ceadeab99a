package io.attune.platform.decision;

/** An aggregate as it was read: its id, its version (1 when created, then +1 per change) and its state. */
public record Versioned<S>(String id, long version, S state) {}
