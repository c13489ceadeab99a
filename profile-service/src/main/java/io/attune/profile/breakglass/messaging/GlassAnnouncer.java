package io.attune.profile.breakglass.messaging;

import io.attune.platform.outbox.Announcer;
import io.attune.platform.outbox.OutgoingEvent;
import io.attune.profile.breakglass.Glass;
import io.attune.profile.breakglass.GlassBroken;
import java.time.Instant;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Says {@code break-glass.used.v1}, on the topic that the alerts of this service have. */
@Component
class GlassAnnouncer implements Announcer<GlassBroken> {

    private static final String TOPIC = "attune.alerts";

    private final JsonMapper json;

    GlassAnnouncer(JsonMapper json) {
        this.json = json;
    }

    @Override
    public OutgoingEvent announce(GlassBroken event, long version) {
        var subject = "break-glass/" + Glass.id(event.intakeId(), event.by());
        return OutgoingEvent.of(
                TOPIC,
                event.intakeId(),
                "break-glass.used.v1",
                subject,
                version,
                event.opening().since(),
                json.writeValueAsString(BreakGlassUsedV1.of(event)));
    }

    /** {@code break-glass.used.v1}. */
    record BreakGlassUsedV1(
            String openingId, String intakeId, String by, Instant since, Instant until, Instant reviewBy) {
        static BreakGlassUsedV1 of(GlassBroken event) {
            var opening = event.opening();
            return new BreakGlassUsedV1(
                    opening.id(), event.intakeId(), event.by(), opening.since(), opening.until(), opening.reviewBy());
        }
    }
}
