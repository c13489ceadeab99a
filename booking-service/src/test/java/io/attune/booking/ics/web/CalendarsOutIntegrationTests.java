package io.attune.booking.ics.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.attune.booking.RunningBooking;
import io.attune.platform.testing.Http.Answer;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.temporal.TemporalAccessor;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What leaves is read by a library that has no part in writing it. */
@ExtendWith(OutputCaptureExtension.class)
class CalendarsOutIntegrationTests {

    private static final String NINE = RunningBooking.NINE;

    private static RunningBooking booking;

    @BeforeAll
    static void start() {
        booking = RunningBooking.start();
    }

    @AfterAll
    static void stop() {
        booking.close();
    }

    @Test
    void anAppointmentIsAnOpaqueEventInUtc() throws Exception {
        var therapist = booking.aTherapist();
        var intake = booking.anIntake(therapist);
        var id = booking.anAppointment(intake, therapist, NINE);

        var answer = file(id, intake);

        assertThat(answer.header("Content-Type")).hasValue("text/calendar;method=PUBLISH;charset=UTF-8");
        var calendar = calendar(answer);
        assertThat(value(calendar, "METHOD")).isEqualTo("PUBLISH");
        var event = event(calendar);
        assertThat(value(event, "UID")).isEqualTo(id + "@appointments.attune");
        assertThat(value(event, "DTSTART")).isEqualTo("20261125T140000Z");
        assertThat(value(event, "DTEND")).isEqualTo("20261125T145000Z");
        assertThat(value(event, "DTSTAMP")).isEqualTo("20261123T150000Z");
        assertThat(value(event, "SEQUENCE")).isEqualTo("0");
        assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(event, "SUMMARY")).isEqualTo("Appointment");
    }

    @Test
    void readersOfFrenchGetTheirWord() throws Exception {
        var therapist = booking.aTherapist();
        var intake = booking.anIntake(therapist);
        var id = booking.anAppointment(intake, therapist, NINE);

        var answer = file(id, intake, "Accept-Language", "fr-CA, en;q=0.5");

        assertThat(value(event(calendar(answer)), "SUMMARY")).isEqualTo("Rendez-vous");
    }

    @Test
    void aMovedAppointmentIsTheSameEventAtAHigherSequence() throws Exception {
        var therapist = booking.aTherapist();
        var intake = booking.anIntake(therapist);
        var id = booking.anAppointment(intake, therapist, NINE);
        var moved = booking.http()
                .post(
                        "/api/appointments/" + id + "/reschedule",
                        "{\"start\":\"2026-11-27T09:00:00-05:00\"}",
                        booking.asHolder(intake, "If-Match", "\"1\""));

        var event = event(calendar(file(id, intake)));

        assertThat(moved.status()).as(moved.body()).isEqualTo(200);
        assertThat(value(event, "UID")).isEqualTo(id + "@appointments.attune");
        assertThat(value(event, "DTSTART")).isEqualTo("20261127T140000Z");
        assertThat(value(event, "SEQUENCE")).isEqualTo("1");
        assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(event, "LAST-MODIFIED")).isEqualTo("20261123T150000Z");
    }

    @Test
    void aCancelledAppointmentCancelsTheEventThatItWas() throws Exception {
        var therapist = booking.aTherapist();
        var intake = booking.anIntake(therapist);
        var id = booking.anAppointment(intake, therapist, NINE);
        var cancelled = booking.http()
                .post(
                        "/api/appointments/" + id + "/cancel",
                        "{\"reason\":\"client-ill\"}",
                        booking.asHolder(intake, "If-Match", "\"1\""));

        var calendar = calendar(file(id, intake));

        assertThat(cancelled.status()).as(cancelled.body()).isEqualTo(200);
        assertThat(value(calendar, "METHOD")).isEqualTo("CANCEL");
        var event = event(calendar);
        assertThat(value(event, "UID")).isEqualTo(id + "@appointments.attune");
        assertThat(value(event, "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(event, "SEQUENCE")).isEqualTo("1");
        assertThat(value(event, "LAST-MODIFIED")).isEqualTo("20261123T150000Z");
    }

    @Test
    void onlyTheClientsOwnCopySaysWhere() throws Exception {
        var therapist = booking.aTherapist();
        var intake = booking.anIntake(therapist);
        var wish =
                "{\"therapistId\":\"%s\",\"start\":\"%s\",\"intakeId\":\"%s\",\"format\":\"in-person\",\"locationId\":\"downtown\"}"
                        .formatted(therapist, NINE, intake);
        var hold = booking.http()
                .post(
                        "/api/holds",
                        wish,
                        booking.asHolder(
                                intake, "Idempotency-Key", UUID.randomUUID().toString()));
        var id = hold.json().path("id").asString();
        booking.book(intake, id);

        var clients = event(calendar(file(id, intake)));
        var therapists = booking.http()
                .get(
                        "/api/appointments/" + id + ".ics",
                        booking.as(booking.issuer().staff()));

        assertThat(value(clients, "LOCATION")).isEqualTo("100 Queen Street West, Toronto");
        assertThat(therapists.status()).isEqualTo(200);
        assertThat(therapists.body()).doesNotContain("LOCATION", "Queen");
    }

    @Test
    void whoeverIsNoPartyFindsNothing() {
        var therapist = booking.aTherapist();
        var intake = booking.anIntake(therapist);
        var id = booking.anAppointment(intake, therapist, NINE);

        assertThat(file(id, booking.anIntake(therapist)).problem()).isEqualTo("not-found");
        assertThat(booking.http().get("/api/appointments/" + id + ".ics").status())
                .isEqualTo(401);
    }

    @Test
    void aFeedNeedsNoLoginAndHoldsWhatIsAgreedInLocalTime() throws Exception {
        var therapist = booking.aTherapist();
        var intake = booking.anIntake(therapist);
        var id = booking.anAppointment(intake, therapist, NINE);
        var cancelledIntake = booking.anIntake(therapist);
        var cancelled = booking.anAppointment(cancelledIntake, therapist, "2026-11-25T10:00:00-05:00");
        booking.http()
                .post(
                        "/api/appointments/" + cancelled + "/cancel",
                        "{\"reason\":\"client-ill\"}",
                        booking.asHolder(cancelledIntake, "If-Match", "\"1\""));

        var feed = booking.http().get(opened(therapist));

        assertThat(feed.status()).isEqualTo(200);
        assertThat(feed.header("Cache-Control")).hasValue("no-cache, private");
        var event = event(calendar(feed));
        assertThat(value(event, "UID")).isEqualTo(id + "@appointments.attune");
        assertThat(event.getProperty("DTSTART").orElseThrow().toString().strip())
                .isEqualTo("DTSTART;TZID=America/Toronto:20261125T090000");
        assertThat(instant(event)).isEqualTo(Instant.parse("2026-11-25T14:00:00Z"));
        assertThat(feed.body()).contains("BEGIN:VTIMEZONE").doesNotContain("LOCATION", intake);
    }

    @Test
    void aFeedIsSentAgainOnlyWhenItIsAnother() {
        var therapist = booking.aTherapist();
        var url = opened(therapist);
        var first = booking.http().get(url);
        var tag = first.header("ETag").orElseThrow();

        var same = booking.http().get(url, "If-None-Match", tag);
        booking.anAppointment(booking.anIntake(therapist), therapist, NINE);
        var other = booking.http().get(url, "If-None-Match", tag);

        assertThat(same.status()).isEqualTo(304);
        assertThat(other.status()).isEqualTo(200);
    }

    @Test
    void aNewAddressEndsTheOldOneAndClosingEndsBoth() {
        var therapist = booking.aTherapist();
        var old = opened(therapist);
        var fresh = opened(therapist);
        var whileOpen = booking.http().get(fresh).status();
        var closed = booking.http()
                .send(
                        "DELETE",
                        "/api/therapists/" + therapist + "/calendar-feed",
                        "",
                        booking.as(booking.issuer().staff()));

        assertThat(fresh).isNotEqualTo(old);
        assertThat(whileOpen).isEqualTo(200);
        assertThat(closed.status()).isEqualTo(204);
        assertThat(booking.http().get(old).problem()).isEqualTo("not-found");
        assertThat(booking.http().get(fresh).problem()).isEqualTo("not-found");
    }

    @Test
    void theSameKeyOpensTheSameAddress() {
        var therapist = booking.aTherapist();

        var first = open(therapist, "one-key");
        var again = open(therapist, "one-key");

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void wrongAddressesAreAllAlike() {
        var unknown = booking.http().get("/api/calendar-feeds/nothing.ics");
        var wellFormed = booking.http().get("/api/calendar-feeds/" + "A".repeat(64) + ".ics");

        assertThat(unknown.problem()).isEqualTo("not-found");
        assertThat(wellFormed.problem()).isEqualTo("not-found");
        assertThat(wellFormed.json().path("detail")).isEqualTo(unknown.json().path("detail"));
    }

    @Test
    void anAddressIsNeitherStoredNorLoggedNorMeasured(CapturedOutput output) {
        var url = opened(booking.aTherapist());
        var secret = url.substring(url.lastIndexOf('/') + 1, url.length() - ".ics".length());
        var answered = booking.http().get(url).status();
        booking.http().get("/api/calendar-feeds/" + secret.substring(1) + "A.ics");

        var stored = booking.bean(MongoDatabase.class)
                .getCollection("calendarFeeds")
                .find()
                .into(new java.util.ArrayList<>());
        var meters = booking.bean(MeterRegistry.class).getMeters().stream()
                .map(meter -> meter.getId().toString())
                .toList();

        assertThat(answered).isEqualTo(200);
        assertThat(stored).isNotEmpty();
        assertThat(meters).anyMatch(meter -> meter.contains("/api/calendar-feeds/{secret}.ics"));
        for (var part : new String[] {secret, secret.substring(1), secret.substring(22)}) {
            assertThat(stored.toString()).doesNotContain(part);
            assertThat(meters.toString()).doesNotContain(part);
            assertThat(output.getAll()).doesNotContain(part);
        }
    }

    private static Answer file(String id, String intake, String... headers) {
        return booking.http().get("/api/appointments/" + id + ".ics", booking.asHolder(intake, headers));
    }

    private static String opened(String therapist) {
        var answer = open(therapist, UUID.randomUUID().toString());
        return answer.json().path("url").asString();
    }

    private static Answer open(String therapist, String key) {
        return booking.http()
                .post(
                        "/api/therapists/" + therapist + "/calendar-feed",
                        "",
                        booking.as(booking.issuer().staff(), "Idempotency-Key", key));
    }

    private static Calendar calendar(Answer answer) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(answer.body()));
    }

    private static VEvent event(Calendar calendar) {
        var events = calendar.<VEvent>getComponents(Component.VEVENT);
        assertThat(events).hasSize(1);
        return events.getFirst();
    }

    private static Instant instant(VEvent event) {
        TemporalAccessor start = event.getDateTimeStart().getDate();
        return Instant.from(start);
    }

    private static String value(Calendar calendar, String property) {
        return calendar.getProperty(property).map(Property::getValue).orElse("");
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElse("");
    }
}
