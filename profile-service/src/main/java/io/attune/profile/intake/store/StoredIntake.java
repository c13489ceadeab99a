package io.attune.profile.intake.store;

import io.attune.profile.client.ClientId;
import io.attune.profile.intake.Intake;
import java.time.Instant;

/** An intake in its document, or the place where one was. */
sealed interface StoredIntake {

    record Live(Intake intake) implements StoredIntake {}

    /** Nothing of it is left; the place stays, so that the same request can never put it back. */
    record Erased(ClientId client, Instant at) implements StoredIntake {}
}
