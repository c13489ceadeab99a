package io.attune.profile.grant;

/** A new signing key is kept; its public half is for everyone. */
public record KeyMade(SigningKey key) {}
