package io.attune.booking.intake.messaging;

import io.attune.booking.intake.Intake;
import io.attune.booking.intake.Intake.State;
import io.attune.booking.intake.IntakeForgetting;
import io.attune.booking.intake.IntakeNews;
import io.attune.booking.intake.Intakes;
import io.attune.platform.messaging.EventBody;
import io.attune.platform.messaging.EventHandler;
import io.attune.platform.messaging.IncomingEvent;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Keeps each intake as last heard of, then passes the news on, also of what was heard before: after a crash between the
 * two a redelivery finishes the work.
 */
@Component
class IntakesTopic implements EventHandler {

    private final Intakes intakes;
    private final List<IntakeNews> news;
    private final IntakeForgetting forgetting;

    IntakesTopic(Intakes intakes, List<IntakeNews> news, IntakeForgetting forgetting) {
        this.intakes = intakes;
        this.news = List.copyOf(news);
        this.forgetting = forgetting;
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
            case "intake.unmatched.v1" -> heard(event, State.UNMATCHED);
            case "intake.withdrawn.v1" -> heard(event, State.WITHDRAWN);
            case "intake.erased.v1" -> erased(event);
            default -> {
                // Other types on this topic change nothing that booking reads.
            }
        }
    }

    private void heard(IncomingEvent event, State state) {
        var intake = EventBody.read(event, IntakeV1.class).intake(state);
        intakes.keep(event.subject(), event.subjectVersion(), intake);
        tell(event.subject());
    }

    private void erased(IncomingEvent event) {
        var erased = Intake.erased(EventBody.read(event, IntakeErasedV1.class).clientId());
        intakes.keep(event.subject(), event.subjectVersion(), erased);
        tell(event.subject());
        forgetting.finish(event.subject());
    }

    private void tell(String intakeId) {
        news.forEach(listener -> listener.heardOf(intakeId));
    }

    /** What booking reads of {@code intake.erased.v1}. */
    record IntakeErasedV1(String clientId) {
        IntakeErasedV1 {
            Objects.requireNonNull(clientId, "clientId");
        }
    }
}
