package io.attune.platform.audit.store;

import io.attune.platform.audit.Alert;
import io.attune.platform.audit.Alerts;
import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Versioned;
import io.attune.platform.outbox.Announcer;
import io.attune.platform.store.AggregateStores;
import io.attune.platform.store.Aggregates;
import io.attune.platform.store.Shape;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** One document to an alert, in the collection {@code audit-alerts}; its event leaves with it. */
@Component
class MongoAlerts implements Alerts {

    private final Aggregates<Alert, Alert> alerts;
    private final Counter raised;

    MongoAlerts(AggregateStores stores, Announcer<Alert> announcer, MeterRegistry meters) {
        var shape = new Shape<>(AlertDocument.class, AlertDocument::write, AlertDocument::read);
        this.alerts = stores.open("audit-alerts", shape, announcer);
        this.raised = meters.counter("attune.audit.alerts");
    }

    @Override
    public void raise(Alert alert) {
        var isNew = alerts.decide(
                alert.id(),
                present -> present.isPresent()
                        ? Decision.<Alert, Alert, Boolean>keep(false)
                        : Decision.change(alert, List.of(alert), true));
        if (isNew) {
            raised.increment();
        }
    }

    @Override
    public List<Alert> latest(int limit) {
        return alerts.all().stream()
                .map(Versioned::state)
                .sorted(Comparator.comparing(Alert::at).reversed())
                .limit(limit)
                .toList();
    }
}
