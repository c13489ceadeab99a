package io.attune.profile.grant;

import java.time.Instant;

/** A signed token for one record. */
public record AccessToken(String value, Instant expiresAt) {}
