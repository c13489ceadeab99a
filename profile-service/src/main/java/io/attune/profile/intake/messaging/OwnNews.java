package io.attune.profile.intake.messaging;

import io.attune.platform.messaging.EventBody;
import io.attune.platform.messaging.EventHandler;
import io.attune.platform.messaging.IncomingEvent;
import io.attune.profile.client.ClientId;
import io.attune.profile.intake.Forgetting;
import io.attune.profile.intake.HeldIntakes;
import io.attune.profile.intake.IntakeId;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Hears what this service itself said of an intake, and does what follows from it in other documents: whatever stopped
 * an instance between two writes, the news left with the first.
 */
@Component
class OwnNews implements EventHandler {

    private final HeldIntakes held;
    private final Forgetting forgetting;

    OwnNews(HeldIntakes held, Forgetting forgetting) {
        this.held = held;
        this.forgetting = forgetting;
    }

    @Override
    public String topic() {
        return IntakeAnnouncer.TOPIC;
    }

    @Override
    public void handle(IncomingEvent event) {
        var id = new IntakeId(event.subject());
        if (event.type().equals("intake.erased.v1")) {
            var client = EventBody.read(event, ErasedV1.class).clientId();
            forgetting.forget(id, new ClientId(client), event.time());
        } else {
            held.heardOf(id, event.time());
        }
    }

    record ErasedV1(String clientId) {
        ErasedV1 {
            Objects.requireNonNull(clientId, "clientId");
        }
    }
}
