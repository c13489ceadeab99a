package io.attune.profile.intake.messaging;

import io.attune.platform.messaging.EventHandler;
import io.attune.platform.messaging.IncomingEvent;
import io.attune.platform.messaging.UnreadableEvent;
import io.attune.profile.intake.Course.SeenAppointment;
import io.attune.profile.intake.IntakeId;
import io.attune.profile.intake.IntakeProgress;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hears on {@code attune.appointments} whether an hour is taken; all of its events say the appointment's status. */
@Component
class AppointmentEvents implements EventHandler {

    private final IntakeProgress progress;
    private final EventBodies bodies;

    AppointmentEvents(IntakeProgress progress, EventBodies bodies) {
        this.progress = progress;
        this.bodies = bodies;
    }

    @Override
    public String topic() {
        return "attune.appointments";
    }

    @Override
    public void handle(IncomingEvent event) {
        var body = bodies.read(event, AppointmentV1.class);
        if (body.intakeId() == null || body.status() == null || body.end() == null) {
            throw new UnreadableEvent("intakeId, status or end is missing");
        }
        var live = !body.status().equals("cancelled");
        progress.appointed(
                new IntakeId(body.intakeId()),
                event.subject(),
                new SeenAppointment(event.subjectVersion(), live, body.end(), body.therapistId()));
    }

    record AppointmentV1(
            @Nullable String intakeId,
            @Nullable String therapistId,
            @Nullable String status,
            @Nullable Instant end) {}
}
