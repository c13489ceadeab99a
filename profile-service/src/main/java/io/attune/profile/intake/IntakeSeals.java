package io.attune.profile.intake;

import io.attune.profile.client.ClientId;
import io.attune.profile.client.ClientSeal;
import java.util.Optional;

/** Seals what a client said in one intake, under the intake's key and then the client's: either can be destroyed. */
public interface IntakeSeals {

    /** The seal, with both keys made now if there are none yet. */
    ClientSeal of(ClientId client, IntakeId id);

    /** The seal, or nothing when one of its keys is gone. */
    Optional<ClientSeal> find(ClientId client, IntakeId id);
}
