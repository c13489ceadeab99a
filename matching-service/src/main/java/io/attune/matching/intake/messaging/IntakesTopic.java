package io.attune.matching.intake.messaging;

import io.attune.matching.intake.Intake;
import io.attune.matching.intake.IntakeArrivals;
import io.attune.matching.intake.Intakes;
import io.attune.platform.messaging.CaughtUp;
import io.attune.platform.messaging.EventBody;
import io.attune.platform.messaging.EventHandler;
import io.attune.platform.messaging.IncomingEvent;
import io.attune.platform.messaging.UnreadableEvent;
import io.attune.platform.time.Zones;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Keeps each intake that is submitted, held or released, then tells {@link IntakeArrivals}. What is told is the version
 * that is kept, not the one that came: after a crash between the two writes a redelivery finishes the work, and a late,
 * older version can undo nothing.
 */
@Component
class IntakesTopic implements EventHandler {

    private final Intakes intakes;
    private final IntakeArrivals arrivals;
    private final Zones zones;
    private final ObjectProvider<CaughtUp> directory;

    /** @param directory late, because whoever reads the whole topics is made from all handlers, this one included */
    IntakesTopic(Intakes intakes, IntakeArrivals arrivals, Zones zones, ObjectProvider<CaughtUp> directory) {
        this.intakes = intakes;
        this.arrivals = arrivals;
        this.zones = zones;
        this.directory = directory;
    }

    @Override
    public String topic() {
        return "attune.intakes";
    }

    @Override
    public void handle(IncomingEvent event) {
        switch (event.type()) {
            case "intake.submitted.v1" -> arrived(submitted(event));
            case "intake.released.v1" -> arrived(released(event));
            case "intake.held.v1" ->
                arrived(EventBody.read(event, IntakeHeldV1.class).intake(event.subject(), event.subjectVersion()));
            default -> {
                // Other types on this topic change nothing that matching reads.
            }
        }
    }

    private static Intake submitted(IncomingEvent event) {
        var body = EventBody.read(event, IntakeSubmittedV1.class);
        return read(event, () -> body.intake(event.subject(), event.subjectVersion()));
    }

    private static Intake released(IncomingEvent event) {
        var body = EventBody.read(event, IntakeReleasedV1.class);
        return read(event, () -> body.intake(event.subject(), event.subjectVersion()));
    }

    private static Intake read(IncomingEvent event, Supplier<Intake> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException impossible) {
            throw new UnreadableEvent(event.type() + ": a value in need means nothing to the rules");
        }
    }

    private void arrived(Intake intake) {
        if (zones.rules(intake.timeZone()).isEmpty()) {
            throw new UnreadableEvent("The client's time zone is not known");
        }
        intakes.keep(intake);
        if (!directory.getObject().all()) {
            throw new DirectoryNotReadYet();
        }
        intakes.find(intake.id()).ifPresent(arrivals::arrived);
    }
}
