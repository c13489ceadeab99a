package io.attune.booking.intake.messaging;

import io.attune.booking.intake.Intake.State;
import io.attune.booking.intake.IntakeNews;
import io.attune.booking.intake.Intakes;
import io.attune.platform.messaging.EventBody;
import io.attune.platform.messaging.EventHandler;
import io.attune.platform.messaging.IncomingEvent;
import org.springframework.stereotype.Component;

/**
 * Keeps each intake as last heard of, then passes the news on, also of what was heard before: after a crash between the
 * two a redelivery finishes the work.
 */
@Component
class IntakesTopic implements EventHandler {

    private final Intakes intakes;
    private final IntakeNews news;

    IntakesTopic(Intakes intakes, IntakeNews news) {
        this.intakes = intakes;
        this.news = news;
    }

    @Override
    public String topic() {
        return "attune.intakes";
    }

    @Override
    public void handle(IncomingEvent event) {
        switch (event.type()) {
            case "intake.submitted.v1" -> heard(event, State.SUBMITTED);
            case "intake.held.v1" -> heard(event, State.HELD);
            case "intake.released.v1" -> heard(event, State.RELEASED);
            default -> {
                // Other types on this topic change nothing that booking reads.
            }
        }
    }

    private void heard(IncomingEvent event, State state) {
        var intake = EventBody.read(event, IntakeV1.class).intake(state);
        intakes.keep(event.subject(), event.subjectVersion(), intake);
        news.heardOf(event.subject());
    }
}
