package io.attune.profile.intake.messaging;

import io.attune.platform.messaging.EventHandler;
import io.attune.platform.messaging.IncomingEvent;
import io.attune.platform.messaging.UnreadableEvent;
import io.attune.profile.intake.Course.SeenShortlist;
import io.attune.profile.intake.IntakeId;
import io.attune.profile.intake.IntakeProgress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hears on {@code attune.shortlists} whether anyone fits. */
@Component
class ShortlistEvents implements EventHandler {

    private final IntakeProgress progress;
    private final EventBodies bodies;

    ShortlistEvents(IntakeProgress progress, EventBodies bodies) {
        this.progress = progress;
        this.bodies = bodies;
    }

    @Override
    public String topic() {
        return "attune.shortlists";
    }

    @Override
    public void handle(IncomingEvent event) {
        switch (event.type()) {
            case "shortlist.ready.v1" -> heard(event, true, 0);
            case "shortlist.empty.v1" -> heard(event, false, 0);
            case "shortlist.withdrawn.v1" ->
                heard(event, false, bodies.read(event, WithdrawnV1.class).intakeVersion());
            default -> {
                // other news of shortlists says nothing about how far the intake is
            }
        }
    }

    private void heard(IncomingEvent event, boolean offers, long withdrawnFor) {
        var intakeId = bodies.read(event, ShortlistV1.class).intakeId();
        if (intakeId == null) {
            throw new UnreadableEvent("intakeId is missing");
        }
        progress.shortlisted(new IntakeId(intakeId), new SeenShortlist(event.subjectVersion(), offers, withdrawnFor));
    }

    record ShortlistV1(@Nullable String intakeId) {}

    record WithdrawnV1(long intakeVersion) {}
}
