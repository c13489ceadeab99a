package io.attune.booking.intake.messaging;

import io.attune.booking.intake.OfferedTherapists;
import io.attune.platform.messaging.EventBody;
import io.attune.platform.messaging.EventHandler;
import io.attune.platform.messaging.IncomingEvent;
import org.springframework.stereotype.Component;

/** Keeps who was offered to each intake, as its last shortlist says. */
@Component
class ShortlistsTopic implements EventHandler {

    private final OfferedTherapists offered;

    ShortlistsTopic(OfferedTherapists offered) {
        this.offered = offered;
    }

    @Override
    public String topic() {
        return "attune.shortlists";
    }

    @Override
    public void handle(IncomingEvent event) {
        switch (event.type()) {
            case "shortlist.ready.v1", "shortlist.empty.v1", "shortlist.withdrawn.v1" -> {
                var shortlist = EventBody.read(event, ShortlistV1.class);
                offered.keep(shortlist.intakeId(), event.subjectVersion(), shortlist.therapistIds());
            }
            default -> {
                // Other types on this topic change nothing that booking reads.
            }
        }
    }
}
