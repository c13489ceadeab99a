package io.attune.matching.shortlist.messaging;

import io.attune.matching.shortlist.ShortlistEvent;
import io.attune.platform.messaging.DeclaredTopic;
import io.attune.platform.outbox.Announcer;
import io.attune.platform.outbox.OutgoingEvent;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Puts what happened to a shortlist into its contract. */
@Component
class ShortlistAnnouncer implements Announcer<ShortlistEvent> {

    private static final String TOPIC = "attune.shortlists";

    private final JsonMapper json;

    ShortlistAnnouncer(JsonMapper json) {
        this.json = json;
    }

    @Override
    public OutgoingEvent announce(ShortlistEvent event, long version) {
        return switch (event) {
            case ShortlistEvent.ShortlistReady ready ->
                out("shortlist.ready.v1", ready, version, ShortlistReadyV1.of(ready));
            case ShortlistEvent.ShortlistEmpty empty ->
                out("shortlist.empty.v1", empty, version, ShortlistEmptyV1.of(empty.shortlist()));
            // It speaks of the version that lapsed: what took its place, in the same write, is the next one.
            case ShortlistEvent.ShortlistLapsed lapsed ->
                out("shortlist.lapsed.v1", lapsed, version - 1, ShortlistLapsedV1.of(lapsed));
            case ShortlistEvent.ShortlistWithdrawn withdrawn ->
                out("shortlist.withdrawn.v1", withdrawn, version, ShortlistWithdrawnV1.of(withdrawn.shortlist()));
            case ShortlistEvent.ShortlistChosen chosen ->
                out("shortlist.chosen.v1", chosen, version, ShortlistChosenV1.of(chosen));
        };
    }

    private OutgoingEvent out(String type, ShortlistEvent event, long version, Record body) {
        var id = event.shortlist().intakeId();
        return OutgoingEvent.of(TOPIC, id, type, id, version, event.at(), json.writeValueAsString(body));
    }

    @Bean
    static DeclaredTopic shortlistsTopic() {
        return DeclaredTopic.events(TOPIC, Duration.ofDays(90));
    }
}
