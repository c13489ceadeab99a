package io.attune.booking.appointment;

import static io.attune.booking.testing.AtOnce.atOnce;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.attune.booking.RunningBooking;
import io.attune.booking.WritesAtOnce;
import io.attune.booking.intake.Intake.Level;
import io.attune.platform.testing.Http.Answer;
import io.attune.platform.testing.TopicReader;
import io.attune.platform.testing.TopicReader.Received;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** No hour is given twice, and nobody is in two places at once, however many ask at the same instant. */
class RaceForOneHourIntegrationTests {

    private static final WritesAtOnce WRITES = new WritesAtOnce();

    private static RunningBooking booking;

    @BeforeAll
    static void start() {
        booking = RunningBooking.start(WRITES);
    }

    @AfterAll
    static void stop() {
        booking.close();
    }

    @Test
    void givesOneHourToOneOfAHundredCallers() throws Exception {
        var therapist = booking.aTherapist();
        var intakes = IntStream.range(0, 100)
                .mapToObj(caller -> booking.anIntake(therapist))
                .toList();
        var lostBefore = lostRaces("days");
        WRITES.expect(3, "days");

        var answers = atOnce(intakes.stream()
                .<Callable<Answer>>map(intake -> () -> booking.hold(intake, therapist, RunningBooking.NINE))
                .toList());

        var won = answers.stream().filter(answer -> answer.status() == 201).toList();
        var lost = answers.stream().filter(answer -> answer.status() == 409).toList();
        assertThat(won).hasSize(1);
        assertThat(lost).hasSize(99).allSatisfy(answer -> {
            assertThat(answer.problem()).isEqualTo("slot-taken");
            assertThat(answer.json().path("nextOpenHours").toString())
                    .isEqualTo("[{\"start\":\"2026-11-25T08:00:00-07:00\",\"end\":\"2026-11-25T08:50:00-07:00\"},"
                            + "{\"start\":\"2026-11-25T09:00:00-07:00\",\"end\":\"2026-11-25T09:50:00-07:00\"},"
                            + "{\"start\":\"2026-11-25T10:00:00-07:00\",\"end\":\"2026-11-25T10:50:00-07:00\"}]");
        });
        assertThat(lostRaces("days")).as("conditional writes that lost").isGreaterThan(lostBefore);

        var hold = won.getFirst().json();
        var id = hold.path("id").asString();
        var booked = booking.book(hold.path("intakeId").asString(), id);
        assertThat(booked.status()).isEqualTo(201);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(booking.eventsOf(id)).isNotEmpty());
        var ofTherapist = TopicReader.readAll(booking.stack().bootstrapServers(), "attune.appointments").stream()
                .filter(event -> String.valueOf(event.value()).contains(therapist))
                .collect(groupingBy(Received::id));
        assertThat(ofTherapist).hasSize(1);
        assertThat(ofTherapist.values().iterator().next().getFirst().type()).isEqualTo("appointment.booked.v1");
    }

    @Test
    void putsOneClientInOnePlaceAtATime() throws Exception {
        var therapists =
                IntStream.range(0, 16).mapToObj(any -> booking.aTherapist()).toList();
        var intake = booking.anIntake(Level.GREEN, "client-of-sixteen", therapists.toArray(String[]::new));
        var lostBefore = lostRaces("calendars");
        WRITES.expect(3, "calendars");

        var answers = atOnce(therapists.stream()
                .<Callable<Answer>>map(therapist -> () -> booking.hold(intake, therapist, RunningBooking.NINE))
                .toList());

        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.problem().equals("client-overlap")))
                .hasSize(15);
        assertThat(lostRaces("calendars")).as("conditional writes that lost").isGreaterThan(lostBefore);
    }

    @Test
    void answersOneCommandThatComesManyTimesAtOnceWithOneHold() throws Exception {
        var therapist = booking.aTherapist();
        var intake = booking.anIntake(therapist);
        Callable<Answer> again = () -> booking.hold(intake, therapist, RunningBooking.NINE, "the-same-key");

        var answers = atOnce(List.of(again, again, again, again));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(201));
        assertThat(answers.stream().map(Answer::body).distinct()).hasSize(1);
    }

    private static double lostRaces(String collection) {
        return booking.bean(MeterRegistry.class)
                .counter("attune.store.lost.races", "collection", collection)
                .count();
    }
}
