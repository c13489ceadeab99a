package io.attune.profile.intake;

import io.attune.profile.alert.AlertKeeping;
import io.attune.profile.client.ClientFiles;
import io.attune.profile.client.ClientId;
import io.attune.profile.erasure.Receipts;
import java.time.Instant;
import org.springframework.stereotype.Service;

/** What follows an erasure in other documents, here; doing it again changes nothing. */
@Service
public final class Forgetting {

    private static final String SERVICE = "profile";

    private final IntakeKeys keys;
    private final ClientFiles files;
    private final AlertKeeping alerts;
    private final Receipts receipts;

    Forgetting(IntakeKeys keys, ClientFiles files, AlertKeeping alerts, Receipts receipts) {
        this.keys = keys;
        this.files = files;
        this.alerts = alerts;
        this.receipts = receipts;
    }

    public void forget(IntakeId id, ClientId client, Instant at) {
        keys.destroy(id);
        files.leave(client, id.value());
        alerts.close(id.value());
        receipts.enter(id.value(), SERVICE, at);
    }
}
