package io.attune.booking.openhours.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.booking.openhours.Availability;
import io.attune.booking.openhours.AvailabilityChanged;
import io.attune.booking.roster.TherapistId;
import io.attune.platform.testing.Contracts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class AvailabilityTopicContractTests {

    private static final String THERAPIST = "5b0e7c3c-6f0e-5d0f-9a57-3a6a0d9b1c11";
    private static final List<Instant> STARTS = List.of(
            Instant.parse("2026-11-25T14:00:00Z"),
            Instant.parse("2026-11-25T15:00:00Z"),
            Instant.parse("2026-11-26T22:00:00Z"));

    private final AvailabilityTopic topic = new AvailabilityTopic();
    private final JsonMapper json = new JsonMapper();

    @Test
    void whatIsAnnouncedIsTheSample() {
        var event = topic.availabilityAnnouncer(json)
                .announce(new AvailabilityChanged(new TherapistId(THERAPIST), with(STARTS)), 7);

        Contracts.assertProduced("booking", "availability.changed.v1", event.data());
        assertThat(event.topic()).isEqualTo("attune.availability");
        assertThat(event.type()).isEqualTo("availability.changed.v1");
        assertThat(List.of(event.key(), event.subject())).containsOnly(THERAPIST);
        assertThat(event.subjectVersion()).isEqualTo(7);
        assertThat(event.attributes()).containsEntry("offerable", "true");
    }

    @Test
    void noOpenHourMeansNotOfferable() {
        var event = topic.availabilityAnnouncer(json)
                .announce(new AvailabilityChanged(new TherapistId(THERAPIST), with(List.of())), 8);

        Contracts.assertValid("booking", "availability.changed.v1", event.data());
        assertThat(event.attributes()).containsEntry("offerable", "false");
    }

    @Test
    void thePresentStateIsTheSameEventAgain() {
        var changed = new AvailabilityChanged(new TherapistId(THERAPIST), with(STARTS));
        var muchLater = Instant.parse("2026-11-24T15:10:00Z");

        assertThat(topic.presentAvailability(json).announce(THERAPIST, 7, with(STARTS), muchLater))
                .contains(topic.availabilityAnnouncer(json).announce(changed, 7));
    }

    private static Availability with(List<Instant> starts) {
        return new Availability(
                "America/Toronto",
                Duration.ofMinutes(50),
                Duration.ofHours(24),
                Instant.parse("2027-01-18T05:00:00Z"),
                11,
                2,
                starts,
                Instant.parse("2026-11-23T15:10:00Z"));
    }
}
