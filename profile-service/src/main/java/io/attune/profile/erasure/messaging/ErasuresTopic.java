package io.attune.profile.erasure.messaging;

import io.attune.platform.messaging.EventBody;
import io.attune.platform.messaging.EventHandler;
import io.attune.platform.messaging.IncomingEvent;
import io.attune.profile.erasure.Receipts;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Hears that a service has forgotten an intake. */
@Component
class ErasuresTopic implements EventHandler {

    private static final String TOPIC = "attune.erasures";

    private final Receipts receipts;

    ErasuresTopic(Receipts receipts) {
        this.receipts = receipts;
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public void handle(IncomingEvent event) {
        if (event.type().equals("erasure.done.v1")) {
            var done = EventBody.read(event, ErasureDoneV1.class);
            receipts.enter(done.intakeId(), done.service(), event.time());
        }
    }

    record ErasureDoneV1(String intakeId, String service) {
        ErasureDoneV1 {
            Objects.requireNonNull(intakeId, "intakeId");
            Objects.requireNonNull(service, "service");
        }
    }
}
