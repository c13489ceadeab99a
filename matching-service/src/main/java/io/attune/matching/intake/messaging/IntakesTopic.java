package io.attune.matching.intake.messaging;

import io.attune.matching.intake.CodedNeed;
import io.attune.matching.intake.Intake;
import io.attune.matching.intake.IntakeArrivals;
import io.attune.matching.intake.Intakes;
import io.attune.matching.intake.LockBox;
import io.attune.platform.messaging.CaughtUp;
import io.attune.platform.messaging.EventBody;
import io.attune.platform.messaging.EventHandler;
import io.attune.platform.messaging.IncomingEvent;
import io.attune.platform.messaging.UnreadableEvent;
import io.attune.platform.seal.Seal;
import io.attune.platform.time.Zones;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/**
 * Keeps each intake that is submitted, held, released or not to be matched any more, then tells {@link IntakeArrivals}.
 * What is told is the version that is kept, not the one that came: after a crash between the two writes a redelivery
 * finishes the work, and a late, older version can undo nothing.
 */
@Component
class IntakesTopic implements EventHandler {

    private final Intakes intakes;
    private final IntakeArrivals arrivals;
    private final Zones zones;
    private final IntakeSealing sealing;
    private final ObjectProvider<CaughtUp> directory;

    /** @param directory late, because whoever reads the whole topics is made from all handlers, this one included */
    IntakesTopic(
            Intakes intakes,
            IntakeArrivals arrivals,
            Zones zones,
            IntakeSealing sealing,
            ObjectProvider<CaughtUp> directory) {
        this.intakes = intakes;
        this.arrivals = arrivals;
        this.zones = zones;
        this.sealing = sealing;
        this.directory = directory;
    }

    @Override
    public String topic() {
        return "attune.intakes";
    }

    @Override
    public void handle(IncomingEvent event) {
        switch (event.type()) {
            case "intake.submitted.v1",
                    "intake.released.v1",
                    "intake.held.v1",
                    "intake.unmatched.v1",
                    "intake.withdrawn.v1" -> sealing.of(event).ifPresent(seal -> arrived(intake(event, seal)));
            case "intake.lock-box-changed.v1" -> sealing.of(event).ifPresent(_ -> intakes.keep(lockBox(event)));
            default -> {
                // Other types on this topic change nothing that matching reads.
            }
        }
    }

    private static Intake intake(IncomingEvent event, Seal seal) {
        var id = event.subject();
        var version = event.subjectVersion();
        return switch (event.type()) {
            case "intake.submitted.v1" -> {
                var body = EventBody.read(event, IntakeSubmittedV1.class);
                yield read(event, () -> body.intake(id, version, opened(seal, body.sealedNeed())));
            }
            case "intake.released.v1" -> {
                var body = EventBody.read(event, IntakeReleasedV1.class);
                yield read(event, () -> body.intake(id, version, opened(seal, body.sealedNeed())));
            }
            case "intake.withdrawn.v1" ->
                EventBody.read(event, IntakeHeldV1.class).withdrawn(id, version);
            case "intake.unmatched.v1" ->
                EventBody.read(event, IntakeHeldV1.class).unmatched(id, version);
            default -> EventBody.read(event, IntakeHeldV1.class).intake(id, version);
        };
    }

    private static LockBox lockBox(IncomingEvent event) {
        return EventBody.read(event, IntakeLockBoxChangedV1.class).lockBox(event.subject(), event.subjectVersion());
    }

    private static CodedNeed opened(Seal seal, String sealedNeed) {
        return seal.open("attune.intakes/need", sealedNeed, CodedNeed.class);
    }

    /** What profile-service coded and this service cannot read is unreadable, in whichever way that shows. */
    private static Intake read(IncomingEvent event, Supplier<Intake> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException | IllegalStateException | JacksonException impossible) {
            throw new UnreadableEvent(event.type() + ": a value in the need means nothing to the rules");
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
