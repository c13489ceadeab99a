package io.attune.booking.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.attune.booking.RunningBooking;
import io.attune.booking.day.Places;
import io.attune.booking.hours.HoursFollowUp;
import io.attune.booking.hours.Schedule;
import io.attune.booking.hours.Schedules;
import io.attune.booking.roster.Therapist.Standing;
import io.attune.booking.roster.TherapistId;
import io.attune.platform.decision.Decision;
import io.attune.platform.testing.Http.Answer;
import io.attune.platform.testing.TopicReader.Received;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Whatever changes about a therapist: no new hours at once, and what was agreed is marked with proposals, not moved.
 */
class TherapistChangesIntegrationTests {

    private static final String WEDNESDAY = RunningBooking.NINE;
    private static final String FRIDAY = "2026-11-27T09:00:00-05:00";

    private static RunningBooking booking;

    private String maya = "";
    private String intake = "";

    @BeforeAll
    static void start() {
        booking = RunningBooking.start();
    }

    @AfterAll
    static void stop() {
        booking.close();
    }

    @BeforeEach
    void aTherapistAndAnIntake() {
        maya = booking.aTherapist();
        intake = booking.anIntake(maya);
    }

    @Test
    void proposesTheNextHoursOfTheSameTherapistWhenTheirHoursChange() {
        var id = booking.anAppointment(intake, maya, FRIDAY);

        setHours("{\"day\":\"FRIDAY\",\"from\":\"13:00\",\"to\":\"17:00\"}");

        var seen = read(id);
        assertThat(seen.path("attentions").valueStream().map(code -> code.asString()))
                .containsExactly("hours-changed");
        assertThat(seen.path("start").asString()).isEqualTo("2026-11-27T07:00:00-07:00");
        assertThat(seen.path("proposals").findValuesAsString("start"))
                .containsExactly("2026-11-27T11:00:00-07:00", "2026-11-27T12:00:00-07:00", "2026-11-27T13:00:00-07:00");
        assertThat(seen.path("proposals").findValuesAsString("therapistId")).containsOnly(maya);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(lastEvent(id))
                .contains(
                        "\"proposals\":[\"2026-11-27T18:00:00Z\",\"2026-11-27T19:00:00Z\",\"2026-11-27T20:00:00Z\"]"));
    }

    @Test
    void marksWhatTimeOffComesOver() {
        var id = booking.anAppointment(intake, maya, FRIDAY);
        var other = booking.anAppointment(booking.anIntake(maya), maya, WEDNESDAY);

        var off = "{\"from\":\"2026-11-27T00:00:00-05:00\",\"to\":\"2026-11-28T00:00:00-05:00\"}";
        booking.http()
                .post(
                        "/api/therapists/" + maya + "/time-off",
                        off,
                        booking.as(
                                booking.issuer().staff(),
                                "Idempotency-Key",
                                UUID.randomUUID().toString()));

        assertThat(codes(read(id))).containsExactly("hours-changed");
        assertThat(codes(read(other))).isEmpty();
        assertThat(booking.hold(booking.anIntake(maya), maya, "2026-11-27T10:00:00-05:00")
                        .json()
                        .path("rule")
                        .asString())
                .isEqualTo("time-off");
    }

    @Test
    void proposesTheOthersWhoWereOfferedWhereTheLicenceIsSuspended() {
        var noor = booking.aTherapist();
        var both = booking.anIntake(maya, noor);
        var id = booking.anAppointment(both, maya, FRIDAY);
        var waiting = booking.anIntake(maya);
        var hold = booking.hold(waiting, maya, WEDNESDAY).json().path("id").asString();

        booking.heard(maya, Standing.UNLICENSED);

        var seen = read(id);
        assertThat(codes(seen)).containsExactly("therapist-unavailable");
        assertThat(seen.path("proposals").findValuesAsString("therapistId")).containsExactly(noor);
        assertThat(seen.path("proposals").findValuesAsString("start")).containsExactly("2026-11-27T07:00:00-07:00");
        assertThat(booking.hold(intake, maya, "2026-11-27T10:00:00-05:00").problem())
                .isEqualTo("therapist-unavailable");
        assertThat(openHours()).isEmpty();
        assertThat(booking.book(waiting, hold).problem()).isEqualTo("hold-gone");
    }

    @Test
    void givesNoHoursFromTheDateOnWhichATherapistLeavesAndMarksWhatIsAgreedAfter() {
        var before = booking.anAppointment(intake, maya, WEDNESDAY);
        var after = booking.anAppointment(booking.anIntake(maya), maya, FRIDAY);

        booking.leaves(maya, LocalDate.parse("2026-11-27"));

        assertThat(codes(read(before))).isEmpty();
        assertThat(codes(read(after))).containsExactly("therapist-leaving");
        assertThat(read(after).path("proposals").findValuesAsString("start"))
                .allMatch(start -> start.compareTo("2026-11-27") < 0)
                .isNotEmpty();
        assertThat(openHours())
                .allMatch(start -> start.compareTo("2026-11-27") < 0)
                .isNotEmpty();
        assertThat(booking.hold(booking.anIntake(maya), maya, "2026-11-30T10:00:00-05:00")
                        .json()
                        .path("rule")
                        .asString())
                .isEqualTo("outside-hours");
    }

    @Test
    void keepsWhatIsAgreedWhenTheCaseloadIsReached() {
        var full = booking.aTherapistTaking(1);
        var own = booking.anIntake(full);
        var id = booking.anAppointment(own, full, WEDNESDAY);

        var refused = booking.hold(booking.anIntake(full), full, FRIDAY);

        assertThat(refused.problem()).isEqualTo("therapist-unavailable");
        assertThat(codes(read(id))).isEmpty();
    }

    @Test
    void looksAtWhatWasAgreedThoughTheInstanceEndedRightAfterItWroteTheHours() {
        var id = booking.anAppointment(intake, maya, FRIDAY);
        booking.bean(Schedules.class).<Boolean>decide(new TherapistId(maya), kept -> {
            var was = kept.orElseThrow().state();
            return Decision.change(
                    new Schedule(was.timeZone(), List.of(), was.terms(), was.timeOff()), List.of(), true);
        });
        assertThat(codes(read(id))).isEmpty();

        booking.bean(HoursFollowUp.class).catchUp();
        var version = read(id).path("version").asLong();
        booking.bean(HoursFollowUp.class).catchUp();

        assertThat(codes(read(id))).containsExactly("hours-changed");
        assertThat(read(id).path("version").asLong()).isEqualTo(version);
    }

    @Test
    void isMarkedUntilSomebodyOfThePracticeHasSeenToIt() {
        var id = booking.anAppointment(intake, maya, FRIDAY);
        setHours("{\"day\":\"FRIDAY\",\"from\":\"13:00\",\"to\":\"17:00\"}");
        var staff = booking.issuer().staff();

        var client = resolve(id, "hours-changed", booking.asHolder(intake, "If-Match", "\"2\""));
        var other = resolve(id, "therapist-leaving", booking.as(staff, "If-Match", "\"2\""));
        var stale = resolve(id, "hours-changed", booking.as(staff, "If-Match", "\"1\""));
        var unknown = resolve(id, "clinician-to-confirm", booking.as(staff, "If-Match", "\"2\""));
        var resolved = resolve(id, "hours-changed", booking.as(staff, "If-Match", "\"2\""));

        assertThat(client.status()).isEqualTo(403);
        assertThat(other.problem()).isEqualTo("appointment-over");
        assertThat(stale.problem()).isEqualTo("stale-version");
        assertThat(unknown.problem()).isEqualTo("invalid-form");
        assertThat(codes(resolved.json())).isEmpty();
        assertThat(resolved.json().path("proposals").isEmpty()).isTrue();
        assertThat(resolved.header("ETag")).contains("\"3\"");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(booking.eventsOf(id))
                .extracting(Received::type)
                .last()
                .isEqualTo("appointment.attention-resolved.v1"));
    }

    private static Answer resolve(String id, String attention, String[] headers) {
        return booking.http()
                .post("/api/appointments/" + id + "/resolve", "{\"attention\":\"" + attention + "\"}", headers);
    }

    private void setHours(String weekly) {
        var hours = "{\"timeZone\":\"America/Toronto\",\"weekly\":[" + weekly + "]}";
        booking.http()
                .put(
                        "/api/therapists/" + maya + "/hours",
                        hours,
                        booking.as(booking.issuer().staff(), "If-Match", "\"1\""));
    }

    private List<String> openHours() {
        Answer listed = booking.http()
                .get("/api/therapists/" + maya
                        + "/open-hours?from=2026-11-23T00:00:00Z&to=2026-12-20T00:00:00Z&timeZone=America/Toronto");
        return listed.json().path("openHours").findValuesAsString("start");
    }

    private static List<String> codes(JsonNode appointment) {
        return appointment
                .path("attentions")
                .valueStream()
                .map(code -> code.asString())
                .toList();
    }

    private JsonNode read(String id) {
        var holder = booking.asHolder(
                booking.bean(Places.class).find(id).orElseThrow().intakeId());
        return booking.http().get("/api/appointments/" + id, holder).json();
    }

    private static String lastEvent(String id) {
        return booking.eventsOf(id).stream().map(Received::value).toList().getLast();
    }
}
