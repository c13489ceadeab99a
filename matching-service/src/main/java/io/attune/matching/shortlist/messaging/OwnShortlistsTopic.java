package io.attune.matching.shortlist.messaging;

import io.attune.matching.shortlist.OpenShortlists;
import io.attune.platform.messaging.EventBody;
import io.attune.platform.messaging.EventHandler;
import io.attune.platform.messaging.IncomingEvent;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What this service itself has told of its shortlists, read back by every instance: whom the open ones offer. */
@Component
class OwnShortlistsTopic implements EventHandler {

    private final OpenShortlists open;

    OwnShortlistsTopic(OpenShortlists open) {
        this.open = open;
    }

    @Override
    public String topic() {
        return "attune.shortlists";
    }

    @Override
    public Reading reading() {
        return Reading.WHOLE;
    }

    @Override
    public void handle(IncomingEvent event) {
        switch (event.type()) {
            case "shortlist.ready.v1" -> {
                var therapistIds = EventBody.read(event, OffersV1.class).offers().stream()
                        .map(ShortlistReadyV1.OfferV1::therapistId)
                        .collect(Collectors.toUnmodifiableSet());
                open.offers(event.subject(), event.subjectVersion(), therapistIds);
            }
            case "shortlist.empty.v1", "shortlist.chosen.v1", "shortlist.withdrawn.v1" ->
                open.close(event.subject(), event.subjectVersion());
            default -> {
                // A lapse is followed by what takes its place.
            }
        }
    }

    /** What is read back of {@code shortlist.ready.v1}. */
    record OffersV1(List<ShortlistReadyV1.OfferV1> offers) {
        OffersV1 {
            Objects.requireNonNull(offers, "offers");
        }
    }
}
