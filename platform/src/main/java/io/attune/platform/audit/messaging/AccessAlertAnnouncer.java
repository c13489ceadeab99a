package io.attune.platform.audit.messaging;

import io.attune.platform.audit.AccessAlert;
import io.attune.platform.audit.Canonical;
import io.attune.platform.outbox.Announcer;
import io.attune.platform.outbox.OutgoingEvent;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Says {@code access.without-care-relation.v1}. */
@Component
class AccessAlertAnnouncer implements Announcer<AccessAlert> {

    static final String TYPE = "access.without-care-relation.v1";

    private static final JsonMapper JSON = new JsonMapper();

    private final String service;

    AccessAlertAnnouncer(@Value("${spring.application.name}") String service) {
        this.service = service;
    }

    @Override
    public OutgoingEvent announce(AccessAlert alert, long aggregateVersion) {
        var body = new TreeMap<String, Object>();
        body.put("action", alert.occasion().action());
        body.put("at", Canonical.text(alert.at()));
        body.put("purpose", alert.occasion().purpose());
        body.put("record", alert.record());
        body.put("roles", alert.occasion().roles());
        body.put("service", service);
        body.put("who", alert.occasion().who());
        // The same person and record in another service is another alert.
        var subject = service + '/' + alert.id();
        return OutgoingEvent.of(
                AuditTopics.ALERTS,
                alert.record(),
                TYPE,
                subject,
                aggregateVersion,
                alert.at(),
                JSON.writeValueAsString(body));
    }
}
