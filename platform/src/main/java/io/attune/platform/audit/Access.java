package io.attune.platform.audit;

/** One access to one record, before it has its place in the record's chain. */
public record Access(String record, Occasion occasion, Outcome outcome, Fields fields) {}
