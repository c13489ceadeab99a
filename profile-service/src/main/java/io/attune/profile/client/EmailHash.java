package io.attune.profile.client;

/**
 * A keyed hash of a client's e-mail address as everyone writes it, so that staff can find who writes to them. Beside
 * the client's id, because that hashes the name too.
 *
 * @param value blank where there is no address
 */
public record EmailHash(String value) {}
