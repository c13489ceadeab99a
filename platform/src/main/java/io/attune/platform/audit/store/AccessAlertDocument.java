package io.attune.platform.audit.store;

import io.attune.platform.audit.AccessAlert;
import io.attune.platform.audit.Occasion;
import java.time.Instant;

record AccessAlertDocument(String record, Occasion occasion, Instant at) {

    static AccessAlertDocument write(AccessAlert alert) {
        return new AccessAlertDocument(alert.record(), alert.occasion(), alert.at());
    }

    AccessAlert read() {
        return new AccessAlert(record, occasion, at);
    }
}
