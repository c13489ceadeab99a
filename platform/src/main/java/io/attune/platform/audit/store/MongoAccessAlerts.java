package io.attune.platform.audit.store;

import io.attune.platform.audit.AccessAlert;
import io.attune.platform.audit.AccessAlerts;
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
class MongoAccessAlerts implements AccessAlerts {

    private final Aggregates<AccessAlert, AccessAlert> alerts;
    private final Counter raised;

    MongoAccessAlerts(AggregateStores stores, Announcer<AccessAlert> announcer, MeterRegistry meters) {
        var shape = new Shape<>(AccessAlertDocument.class, AccessAlertDocument::write, AccessAlertDocument::read);
        this.alerts = stores.open("audit-alerts", shape, announcer);
        this.raised = meters.counter("attune.audit.alerts");
    }

    @Override
    public void raise(AccessAlert alert) {
        var isNew = alerts.decide(
                alert.id(),
                present -> present.isPresent()
                        ? Decision.<AccessAlert, AccessAlert, Boolean>keep(false)
                        : Decision.change(alert, List.of(alert), true));
        if (isNew) {
            raised.increment();
        }
    }

    @Override
    public List<AccessAlert> latest(int limit) {
        return alerts.all().stream()
                .map(Versioned::state)
                .sorted(Comparator.comparing(AccessAlert::at).reversed())
                .limit(limit)
                .toList();
    }
}
