package io.attune.profile.client;

/** The file of every client. */
public interface ClientFiles {

    ClientFile of(ClientId client);

    void add(ClientId client, String intakeId);
}
