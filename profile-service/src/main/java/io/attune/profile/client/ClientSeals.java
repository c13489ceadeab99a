package io.attune.profile.client;

import java.util.Optional;

/** Seals what is known about a client under a key of their own, made when it is first needed. */
public interface ClientSeals {

    Sealed seal(ClientId client, SealedPlace place, Object value);

    /** What was sealed, or nothing once the client's key is gone. A value from another place cannot be opened. */
    <T> Optional<T> open(ClientId client, SealedPlace place, Sealed sealed, Class<T> type);
}
