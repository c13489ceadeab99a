package io.attune.profile.client;

import java.util.List;

/** The file of every client. */
public interface ClientFiles {

    ClientFile of(ClientId client);

    /** The file with this intake in it; the client has a key from then on. */
    ClientFile enter(ClientId client, EmailHash email, String intakeId);

    /** The ids of all intakes of whoever is reached there. */
    List<String> foundBy(EmailHash email);

    /**
     * Takes the intake out of the file. With the last one the client's key is destroyed: nothing that was sealed under
     * it can ever be opened again.
     */
    void leave(ClientId client, String intakeId);
}
