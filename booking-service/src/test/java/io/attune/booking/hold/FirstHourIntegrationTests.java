package io.attune.booking.hold;

import static io.attune.booking.testing.AtOnce.atOnce;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.attune.booking.RunningBooking;
import io.attune.booking.WritesAtOnce;
import io.attune.platform.testing.Http.Answer;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Any suitable therapist: the first hour that can be had, in the order of the shortlist. */
class FirstHourIntegrationTests {

    private static final String NINE = RunningBooking.NINE;
    private static final String TEN = "2026-11-25T10:00:00-05:00";
    private static final String NOON = "2026-11-25T12:00:00-05:00";

    private static final WritesAtOnce WRITES = new WritesAtOnce();

    private static RunningBooking booking;

    private final String maya = booking.aTherapist();
    private final String noor = booking.aTherapist();
    private final String anna = booking.anIntake(maya, noor);

    @BeforeAll
    static void start() {
        booking = RunningBooking.start(WRITES);
    }

    @AfterAll
    static void stop() {
        booking.close();
    }

    @Test
    void asksInTheOrderOfTheShortlistWhateverTheOrderOfTheWish() {
        var held = any(anna, NINE, NOON, noor, maya);

        assertThat(held.status()).isEqualTo(201);
        assertThat(held.json().path("therapistId").asString()).isEqualTo(maya);
        assertThat(held.json().path("start").asString()).isEqualTo("2026-11-25T07:00:00-07:00");
        assertThat(held.json().path("passedOver").toString()).isEqualTo("[]");
    }

    @Test
    void saysWhomItPassedOverAndWhy() {
        booking.hold(booking.anIntake(maya), maya, NINE);

        var held = any(anna, NINE, TEN, maya, noor);

        assertThat(held.json().path("therapistId").asString()).isEqualTo(noor);
        assertThat(held.json().path("passedOver").toString())
                .isEqualTo("[{\"therapistId\":\"%s\",\"reason\":\"no-open-hour\"}]".formatted(maya));
    }

    @Test
    void passesOverWhoeverHasNoPlaceLeft() {
        var full = booking.aTherapistTaking(1);
        booking.anAppointment(booking.anIntake(full), full, NINE);
        var intake = booking.anIntake(full, noor);

        var held = any(intake, NINE, NOON, full, noor);

        assertThat(held.json().path("therapistId").asString()).isEqualTo(noor);
        assertThat(held.json().at("/passedOver/0/reason").asString()).isEqualTo("therapist-unavailable");
    }

    @Test
    void passesOverAnHourAtWhichTheClientIsElsewhere() {
        booking.anAppointment(anna, noor, NINE);

        var held = any(anna, NINE, NOON, maya);

        assertThat(held.json().path("start").asString()).isEqualTo("2026-11-25T08:00:00-07:00");
    }

    @Test
    void saysThatNoneIsLeft() {
        booking.hold(booking.anIntake(maya), maya, NINE);

        var none = any(anna, NINE, TEN, maya);

        assertThat(none.problem()).isEqualTo("none-left");
        assertThat(none.json().at("/passedOver/0/therapistId").asString()).isEqualTo(maya);
    }

    @Test
    void answersTheSameKeyWithTheSameAnswerThoughTheHourIsGone() {
        booking.hold(booking.anIntake(maya), maya, NINE);
        var first = any(anna, "the-key", wish(anna, NINE, TEN, maya, noor));

        var again = any(anna, "the-key", wish(anna, NINE, TEN, maya, noor));
        var other = any(anna, "the-key", wish(anna, NINE, NOON, maya, noor));

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.problem()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void takesThePlaceOfAnEarlierHold() {
        var earlier = booking.hold(anna, noor, NINE).json().path("id").asString();

        any(anna, TEN, NOON, maya);

        assertThat(booking.book(anna, earlier).problem()).isEqualTo("hold-gone");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"anyOf\":[],%W | /anyOf",
                "\"anyOf\":[\"%M\",\"%M\"],%W | /anyOf",
                "\"anyOf\":[%21],%W | /anyOf",
                "\"anyOf\":[\"%M\",\"no-uuid\"],%W | /anyOf/1",
                "\"anyOf\":[\"%M\",\"%U\"],%W | /anyOf/1",
                "\"anyOf\":[\"%M\"] | /window",
                "\"anyOf\":[\"%M\"],\"window\":{\"from\":\"2026-11-25T09:00:00Z\"} | /window/to",
                "\"anyOf\":[\"%M\"],\"window\":{\"from\":\"2026-11-25T09:00:00Z\",\"to\":\"2026-11-25T09:00:00Z\"} | /window/to",
                "\"anyOf\":[\"%M\"],\"window\":{\"from\":\"2026-11-25T09:00:00Z\",\"to\":\"2027-01-26T09:00:01Z\"} | /window/to",
                "\"anyOf\":[\"%M\"],\"window\":{\"from\":\"tomorrow\",\"to\":\"2027-01-26T09:00:00Z\"} | /window/from",
                "\"anyOf\":[\"%M\"],%W,\"start\":\"2026-11-25T09:00:00Z\" | /start",
                "\"therapistId\":\"%M\",%W,\"start\":\"2026-11-25T09:00:00Z\" | /window",
                "%W | /therapistId",
            })
    void namesTheFieldThatIsWrong(String fields, String pointer) {
        var many = IntStream.range(0, 21)
                .mapToObj(any -> '"' + UUID.randomUUID().toString() + '"')
                .collect(joining(","));
        var body = fields.replace("%W", "\"window\":{\"from\":\"%s\",\"to\":\"%s\"}".formatted(NINE, NOON))
                .replace("%M", maya)
                .replace("%U", booking.aTherapist())
                .replace("%21", many);

        var refused = any(anna, "k", "{\"intakeId\":\"%s\",%s}".formatted(anna, body));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("errors").valueStream().map(error -> error.path("pointer")
                        .asString()))
                .contains(pointer);
    }

    /** Six hours and sixteen clients who ask at the same instant: each hour goes to one, and only ten go without. */
    @Test
    void givesNoHourTwiceAndRefusesNobodyWhileOneIsLeft() throws Exception {
        var clients = IntStream.range(0, 16)
                .mapToObj(any -> booking.anIntake(maya, noor))
                .toList();
        var lostBefore = lostRaces();
        WRITES.expect(3, "days");

        var answers = atOnce(clients.stream()
                .<Callable<Answer>>map(client -> () -> any(client, NINE, NOON, maya, noor))
                .toList());

        var held = answers.stream().filter(answer -> answer.status() == 201).toList();
        assertThat(held).hasSize(6);
        assertThat(held.stream().map(FirstHourIntegrationTests::hour).distinct())
                .hasSize(6);
        assertThat(answers.stream().filter(answer -> answer.problem().equals("none-left")))
                .hasSize(10);
        assertThat(lostRaces()).as("conditional writes that lost").isGreaterThan(lostBefore);
        assertThat(held).allSatisfy(answer -> assertThat(booking.book(
                                answer.json().path("intakeId").asString(),
                                answer.json().path("id").asString())
                        .status())
                .isEqualTo(201));
    }

    private static String hour(Answer held) {
        return held.json().path("therapistId").asString()
                + held.json().path("start").asString();
    }

    private static double lostRaces() {
        return booking.bean(MeterRegistry.class)
                .counter("attune.store.lost.races", "collection", "days")
                .count();
    }

    private static Answer any(String intake, String from, String to, String... anyOf) {
        return any(intake, UUID.randomUUID().toString(), wish(intake, from, to, anyOf));
    }

    private static Answer any(String intake, String key, String body) {
        return booking.http().post("/api/holds", body, booking.asHolder(intake, "Idempotency-Key", key));
    }

    private static String wish(String intake, String from, String to, String... anyOf) {
        var therapists = Stream.of(anyOf).map(id -> '"' + id + '"').collect(joining(","));
        return "{\"intakeId\":\"%s\",\"anyOf\":[%s],\"window\":{\"from\":\"%s\",\"to\":\"%s\"}}"
                .formatted(intake, therapists, from, to);
    }
}
