package io.attune.profile.intake.messaging;

import io.attune.platform.messaging.EventHandler;
import io.attune.platform.messaging.IncomingEvent;
import io.attune.profile.intake.HeldIntakes;
import io.attune.profile.intake.IntakeId;
import org.springframework.stereotype.Component;

/**
 * Hears what this service itself said of an intake, and does what follows from it in other documents: whatever stopped
 * an instance between two writes, the news left with the first.
 */
@Component
class OwnNews implements EventHandler {

    private final HeldIntakes held;

    OwnNews(HeldIntakes held) {
        this.held = held;
    }

    @Override
    public String topic() {
        return IntakeAnnouncer.TOPIC;
    }

    @Override
    public void handle(IncomingEvent event) {
        held.heardOf(new IntakeId(event.subject()), event.time());
    }
}
