package io.attune.profile.grant.store;

import java.time.Instant;

/**
 * A signing key as it is stored.
 *
 * @param publicKey X.509, base64
 * @param privateKey PKCS #8 encrypted under the key-encryption key and bound to the kid, base64
 */
record SigningKeyDocument(String kid, String publicKey, String privateKey, Instant useFrom, Instant keepUntil) {}
