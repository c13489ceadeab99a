package io.attune.profile.grant;

import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.time.Instant;

/**
 * A P-256 key pair.
 *
 * @param useFrom the first instant at which it may sign, so that everyone has heard of it by then
 * @param keepUntil the instant from which nothing it signed is valid any more
 */
public record SigningKey(
        String kid, ECPublicKey publicKey, ECPrivateKey privateKey, Instant useFrom, Instant keepUntil) {}
