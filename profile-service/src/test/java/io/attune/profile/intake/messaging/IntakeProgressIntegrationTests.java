package io.attune.profile.intake.messaging;

import static io.attune.platform.testing.TestIssuerInitializer.ISSUER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.attune.platform.testing.Contracts;
import io.attune.platform.testing.Http.Answer;
import io.attune.platform.testing.TopicWriter;
import io.attune.profile.ProfileTestBed;
import io.attune.profile.intake.web.IntakeForms;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IntakeProgressIntegrationTests extends ProfileTestBed {

    private static final String SAMPLE_INTAKE = "b2c5a1a0-4d57-5a0b-8d7e-90f1a2b3c4d5";
    private static final String SAMPLE_THERAPIST = "5b0e7c3c-6f0e-5d0f-9a57-3a6a0d9b1c11";

    private final String appointment = UUID.randomUUID().toString();
    private TopicWriter others = new TopicWriter("127.0.0.1:1");
    private String intake = "";

    @BeforeEach
    void anIntakeIsThere() {
        others.close();
        others = new TopicWriter(stack.bootstrapServers());
        intake = http.post("/api/intakes", IntakeForms.withoutMistakes().toString(), "Idempotency-Key", key())
                .json()
                .path("id")
                .asString();
    }

    @AfterEach
    void close() {
        others.close();
    }

    @Test
    void theStatusFollowsShortlistAndAppointment() {
        shortlist("shortlist.empty.v1", 1);
        awaitStatus("empty");
        shortlist("shortlist.ready.v1", 2);
        awaitStatus("ready");
        appointment("appointment.booked.v1", 1);
        awaitStatus("booked");
        appointment("appointment.cancelled.v1", 2);
        awaitStatus("ready");
    }

    @Test
    void whatComesTwiceOrLateChangesNothing() {
        shortlist("shortlist.ready.v1", 2);
        appointment("appointment.cancelled.v1", 2);
        awaitVersion(3);

        shortlist("shortlist.ready.v1", 2);
        shortlist("shortlist.empty.v1", 1);
        appointment("appointment.booked.v1", 1);
        appointment("appointment.cancelled.v1", 2);
        appointment("appointment.needs-attention.v1", 3);
        awaitStatus("booked");

        assertThat(etag()).isEqualTo("\"4\"");
    }

    @Test
    void aTherapistSeesTheIntakeFromWhenTheyAreChosenUntilTheHourIsTakenBack() {
        shortlist("shortlist.ready.v1", 1);
        awaitStatus("ready");
        assertThat(readBy(SAMPLE_THERAPIST).status()).isEqualTo(404);

        appointment("appointment.booked.v1", 1);
        awaitStatus("booked");
        assertThat(readBy(SAMPLE_THERAPIST).json().path("narrative").asString()).contains("Wobblethorpe");
        assertThat(readBy(UUID.randomUUID().toString()).status()).isEqualTo(404);

        appointment("appointment.cancelled.v1", 2);
        awaitStatus("ready");
        assertThat(readBy(SAMPLE_THERAPIST).status()).isEqualTo(404);
    }

    @Test
    void anUnreadableEventIsSetAsideAndTheNextIsRead() {
        others.event("attune.shortlists", "shortlist.ready.v1", intake, 1, "{\"intakeId\": 7");
        others.event("attune.appointments", "appointment.booked.v1", appointment, 1, "{}");
        var next = http.post("/api/intakes", IntakeForms.withoutMistakes().toString(), "Idempotency-Key", key())
                .json()
                .path("id")
                .asString();
        intake = next;
        shortlist("shortlist.ready.v1", 1);

        awaitStatus("ready");
        await().untilAsserted(() -> {
            assertThat(topic("attune.shortlists.profile-service.dlt")).isNotEmpty();
            assertThat(topic("attune.appointments.profile-service.dlt")).isNotEmpty();
        });
    }

    @Test
    void newsOfAnIntakeThatIsNotHereIsNoFault() {
        var here = intake;
        intake = UUID.randomUUID().toString();
        shortlist("shortlist.ready.v1", 1);
        intake = here;
        shortlist("shortlist.ready.v1", 1);

        awaitStatus("ready");
    }

    private Answer readBy(String therapist) {
        return http.get("/api/intakes/" + intake, "Authorization", "Bearer " + ISSUER.therapist(therapist));
    }

    private void shortlist(String type, long version) {
        var body = Contracts.sample("matching", type).replace(SAMPLE_INTAKE, intake);
        others.event("attune.shortlists", type, intake, version, body);
    }

    private void appointment(String type, long version) {
        var body = Contracts.sample("booking", type).replace(SAMPLE_INTAKE, intake);
        others.event("attune.appointments", type, appointment, version, body);
    }

    private void awaitStatus(String status) {
        await().untilAsserted(() -> assertThat(http.get("/api/intakes/" + intake, "Authorization", STAFF)
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo(status));
    }

    private void awaitVersion(long version) {
        await().untilAsserted(() -> assertThat(etag()).isEqualTo("\"" + version + "\""));
    }

    private String etag() {
        return http.get("/api/intakes/" + intake, "Authorization", STAFF)
                .header("ETag")
                .orElse("");
    }
}
