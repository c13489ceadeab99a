package io.attune.profile.client;

/** Names one client everywhere in the system; nothing leads from it to the person without the keyed hash's key. */
public record ClientId(String value) {}
