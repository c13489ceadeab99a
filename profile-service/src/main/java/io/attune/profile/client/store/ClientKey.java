package io.attune.profile.client.store;

/**
 * A client's key as it is stored.
 *
 * @param wrapped Tink keyset, encrypted under the key-encryption key and bound to the client, base64
 */
record ClientKey(String wrapped) {}
