package io.attune.platform.audit.heads;

/**
 * A statement with its signature.
 *
 * @param signature Ed25519 (RFC 8032) over {@link Statement#bytes}, 64 bytes
 */
public record SignedHeads(Statement statement, byte[] signature) {}
