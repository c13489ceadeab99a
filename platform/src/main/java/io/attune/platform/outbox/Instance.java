package io.attune.platform.outbox;

/** The name of this running instance; kept across restarts where the installation gives one, else random. */
public record Instance(String name) {}
