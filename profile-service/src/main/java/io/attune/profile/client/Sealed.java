package io.attune.profile.client;

/**
 * Something about a client that only the {@link ClientSeal} can read, bound to the place it was sealed for. The only
 * form in which contact, words and answers are ever stored.
 *
 * @param ciphertext base64
 */
public record Sealed(String ciphertext) {}
