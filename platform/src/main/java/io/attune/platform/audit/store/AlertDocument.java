package io.attune.platform.audit.store;

import io.attune.platform.audit.Alert;
import io.attune.platform.audit.Occasion;
import java.time.Instant;

record AlertDocument(String record, Occasion occasion, Instant at) {

    static AlertDocument write(Alert alert) {
        return new AlertDocument(alert.record(), alert.occasion(), alert.at());
    }

    Alert read() {
        return new Alert(record, occasion, at);
    }
}
