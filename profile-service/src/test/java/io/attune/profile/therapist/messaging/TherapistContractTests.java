package io.attune.profile.therapist.messaging;

import static io.attune.profile.therapist.TherapistFixtures.aCompleteProfile;
import static org.assertj.core.api.Assertions.assertThat;

import io.attune.platform.testing.Contracts;
import io.attune.profile.therapist.Therapist;
import io.attune.profile.therapist.TherapistEvent.TherapistShown;
import io.attune.profile.therapist.TherapistEvent.TherapistWithdrawn;
import io.attune.profile.therapist.TherapistId;
import io.attune.profile.therapist.TherapistStatus;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class TherapistContractTests {

    private static final TherapistId ID = new TherapistId("5b0e7c3c-6f0e-5d0f-9a57-3a6a0d9b1c11");
    private static final Instant AT = Instant.parse("2026-11-23T15:00:00Z");

    private final TherapistAnnouncer announcer = new TherapistAnnouncer(new JsonMapper());

    @Test
    void aPublishedTherapistIsToldAsInTheSample() {
        var therapist = new Therapist(TherapistStatus.PUBLISHED, aCompleteProfile());

        var event = announcer.announce(new TherapistShown(ID, therapist, AT), 4);

        Contracts.assertProduced("profile", "therapist.published.v1", event.data());
        assertThat(event.topic()).isEqualTo("attune.therapists");
        assertThat(event.key()).isEqualTo(ID.value());
        assertThat(event.subjectVersion()).isEqualTo(4);
        assertThat(event.attributes()).containsEntry("offerable", "true");
    }

    @Test
    void aPausedTherapistIsShownButTakesNobody() {
        var therapist = new Therapist(TherapistStatus.PAUSED, aCompleteProfile());

        var event = announcer.announce(new TherapistShown(ID, therapist, AT), 5);

        Contracts.assertValid("profile", "therapist.published.v1", event.data());
        assertThat(event.data()).contains("\"status\":\"paused\",\"accepting\":false");
        assertThat(event.attributes()).containsEntry("offerable", "false");
    }

    @Test
    void aWithdrawnTherapistIsToldAsInTheSample() {
        var event = announcer.announce(new TherapistWithdrawn(ID, AT), 6);

        Contracts.assertProduced("profile", "therapist.withdrawn.v1", event.data());
        assertThat(event.attributes()).containsEntry("offerable", "false");
    }

    @Test
    void thePresentStateIsWhatWasLastToldAndOfADraftNothing() {
        var shown = new Therapist(TherapistStatus.PUBLISHED, aCompleteProfile());
        var draft = new Therapist(TherapistStatus.DRAFT, aCompleteProfile());
        var withdrawn = new Therapist(TherapistStatus.WITHDRAWN, aCompleteProfile());

        assertThat(announcer.announce(ID.value(), 4, shown, AT))
                .contains(announcer.announce(new TherapistShown(ID, shown, AT), 4));
        assertThat(announcer.announce(ID.value(), 6, withdrawn, AT))
                .contains(announcer.announce(new TherapistWithdrawn(ID, AT), 6));
        assertThat(announcer.announce(ID.value(), 1, draft, AT)).isEmpty();
    }
}
