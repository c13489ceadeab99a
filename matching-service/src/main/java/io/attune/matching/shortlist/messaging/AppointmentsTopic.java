package io.attune.matching.shortlist.messaging;

import io.attune.matching.shortlist.Choosing;
import io.attune.matching.shortlist.History;
import io.attune.platform.messaging.EventBody;
import io.attune.platform.messaging.EventHandler;
import io.attune.platform.messaging.IncomingEvent;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Hears on {@code attune.appointments} whether a client has an hour; every event there says the appointment's status,
 * and any but a cancelled one stands.
 */
@Component
class AppointmentsTopic implements EventHandler {

    private final Choosing choosing;

    AppointmentsTopic(Choosing choosing) {
        this.choosing = choosing;
    }

    @Override
    public String topic() {
        return "attune.appointments";
    }

    @Override
    public void handle(IncomingEvent event) {
        var body = EventBody.read(event, AppointmentV1.class);
        var hour = new History.Hour(
                body.therapistId(), event.subjectVersion(), !body.status().equals("cancelled"));
        choosing.heard(body.intakeId(), event.subject(), hour, event.time());
    }

    /** What matching reads of every event there. */
    record AppointmentV1(String intakeId, String therapistId, String status) {
        AppointmentV1 {
            Objects.requireNonNull(intakeId, "intakeId");
            Objects.requireNonNull(therapistId, "therapistId");
            Objects.requireNonNull(status, "status");
        }
    }
}
