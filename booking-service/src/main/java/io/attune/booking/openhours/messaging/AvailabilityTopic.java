package io.attune.booking.openhours.messaging;

import io.attune.booking.openhours.Availability;
import io.attune.booking.openhours.AvailabilityChanged;
import io.attune.platform.messaging.DeclaredTopic;
import io.attune.platform.outbox.Announcer;
import io.attune.platform.outbox.OutgoingEvent;
import io.attune.platform.outbox.PresentState;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Says availability as {@code availability.changed.v1}; a therapist without an open hour is not offerable. */
@Configuration(proxyBeanMethods = false)
class AvailabilityTopic {

    static final String NAME = "attune.availability";

    @Bean
    DeclaredTopic toldAvailability() {
        return DeclaredTopic.state(NAME);
    }

    @Bean
    Announcer<AvailabilityChanged> availabilityAnnouncer(JsonMapper json) {
        return (changed, version) -> event(changed.therapist().value(), version, changed.availability(), json);
    }

    @Bean
    PresentState<Availability> presentAvailability(JsonMapper json) {
        return (id, version, availability, now) -> Optional.of(event(id, version, availability, json));
    }

    private static OutgoingEvent event(String therapist, long version, Availability availability, JsonMapper json) {
        var body = json.writeValueAsString(AvailabilityChangedV1.of(therapist, availability));
        var at = availability.computedAt();
        return OutgoingEvent.of(NAME, therapist, AvailabilityChangedV1.TYPE, therapist, version, at, body)
                .with("offerable", Boolean.toString(!availability.starts().isEmpty()));
    }
}
