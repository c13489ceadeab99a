package io.attune.matching.intake.messaging;

import io.attune.matching.intake.Intake;
import io.attune.matching.intake.IntakeArrivals;
import io.attune.matching.intake.Intakes;
import io.attune.platform.messaging.EventBody;
import io.attune.platform.messaging.EventHandler;
import io.attune.platform.messaging.IncomingEvent;
import org.springframework.stereotype.Component;

/**
 * Keeps each intake that is submitted or held, then tells {@link IntakeArrivals}. What is told is the version that is
 * kept, not the one that came: after a crash between the two writes a redelivery finishes the work, and a late, older
 * version can undo nothing.
 */
@Component
class IntakesTopic implements EventHandler {

    static final String TOPIC = "attune.intakes";

    private final Intakes intakes;
    private final IntakeArrivals arrivals;

    IntakesTopic(Intakes intakes, IntakeArrivals arrivals) {
        this.intakes = intakes;
        this.arrivals = arrivals;
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public void handle(IncomingEvent event) {
        switch (event.type()) {
            case "intake.submitted.v1" ->
                arrived(EventBody.read(event, IntakeSubmittedV1.class).intake(event.subject(), event.subjectVersion()));
            case "intake.held.v1" ->
                arrived(EventBody.read(event, IntakeHeldV1.class).intake(event.subject(), event.subjectVersion()));
            default -> {
                // Other types on this topic change nothing that matching reads.
            }
        }
    }

    private void arrived(Intake intake) {
        intakes.keep(intake);
        intakes.find(intake.id()).ifPresent(arrivals::arrived);
    }
}
