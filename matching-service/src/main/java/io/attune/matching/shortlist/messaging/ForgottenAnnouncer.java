package io.attune.matching.shortlist.messaging;

import io.attune.matching.shortlist.IntakeForgotten;
import io.attune.platform.messaging.DeclaredTopic;
import io.attune.platform.outbox.Announcer;
import io.attune.platform.outbox.OutgoingEvent;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Says on {@code attune.erasures}, to whoever writes the receipt, that this service has forgotten an intake. */
@Component
class ForgottenAnnouncer implements Announcer<IntakeForgotten> {

    private static final String TOPIC = "attune.erasures";
    private static final String SERVICE = "matching";

    private final JsonMapper json;

    ForgottenAnnouncer(JsonMapper json) {
        this.json = json;
    }

    @Override
    public OutgoingEvent announce(IntakeForgotten event, long version) {
        var id = event.intakeId();
        var body = json.writeValueAsString(new ErasureDoneV1(id, SERVICE));
        return OutgoingEvent.of(TOPIC, id, "erasure.done.v1", id + '/' + SERVICE, version, event.at(), body);
    }

    @Bean
    static DeclaredTopic erasuresTopic() {
        return DeclaredTopic.events(TOPIC, Duration.ofDays(14));
    }

    /** {@code erasure.done.v1}. */
    record ErasureDoneV1(String intakeId, String service) {}
}
