package io.attune.platform.audit.messaging;

import io.attune.platform.audit.heads.SignedHeads;
import io.attune.platform.outbox.Announcer;
import io.attune.platform.outbox.OutgoingEvent;
import java.util.Base64;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Says {@code audit.heads-signed.v1}. */
@Component
class HeadsAnnouncer implements Announcer<SignedHeads> {

    static final String TYPE = "audit.heads-signed.v1";

    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public OutgoingEvent announce(SignedHeads signed, long aggregateVersion) {
        var statement = signed.statement();
        var body = statement.members();
        body.put("signature", Base64.getEncoder().encodeToString(signed.signature()));
        return OutgoingEvent.of(
                AuditTopics.HEADS,
                statement.service(),
                TYPE,
                statement.service(),
                aggregateVersion,
                statement.signedAt(),
                JSON.writeValueAsString(body));
    }
}
