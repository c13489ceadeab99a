package io.attune.profile.client;

import java.util.Optional;

/** The seals of all clients, each under a key of the client's own. */
public interface ClientSeals {

    /** The client's seal, made now if there is none yet. */
    ClientSeal of(ClientId client);

    /** The client's seal, or nothing when there never was one or its key is gone. */
    Optional<ClientSeal> find(ClientId client);
}
