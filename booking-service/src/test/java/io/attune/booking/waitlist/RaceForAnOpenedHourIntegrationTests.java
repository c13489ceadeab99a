package io.attune.booking.waitlist;

import static io.attune.booking.testing.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.attune.booking.RunningBooking;
import io.attune.booking.day.DayId;
import io.attune.booking.day.Hold;
import io.attune.booking.day.TherapistDays;
import io.attune.booking.roster.TherapistId;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An hour opens while people wait for it, others reach for it, and two instances of the service offer it. */
class RaceForAnOpenedHourIntegrationTests {

    private static final int ROUNDS = 20;

    private static RunningBooking booking;
    private static RunningBooking beside;

    @BeforeAll
    static void start() {
        booking = RunningBooking.start();
        beside = booking.another();
    }

    @AfterAll
    static void stop() {
        beside.close();
        booking.close();
    }

    @Test
    void givesAnOpenedHourToOnePersonWhoeverIsFaster() throws Exception {
        var lostBefore = lostRaces();
        for (var round = 0; round < ROUNDS; round++) {
            var maya = booking.aTherapist();
            var whoHasIt = booking.anIntake(maya);
            var taken = booking.anAppointment(whoHasIt, maya, RunningBooking.NINE);
            var waiting = waiting(maya);
            var strangers = IntStream.range(0, 6)
                    .mapToObj(any -> booking.anIntake(maya))
                    .toList();

            var calls = new ArrayList<Callable<Integer>>();
            strangers.forEach(stranger -> calls.add(
                    () -> booking.hold(stranger, maya, RunningBooking.NINE).status()));
            calls.add(() -> cancelled(whoHasIt, taken));
            calls.add(() -> offered(booking, maya));
            calls.add(() -> offered(beside, maya));
            var won = atOnce(calls).stream().filter(status -> status == 201).count();
            await().atMost(30, TimeUnit.SECONDS).until(() -> !holds(maya).isEmpty());

            var holds = holds(maya);
            assertThat(holds).hasSize(1);
            assertThat(won).isEqualTo(waiting.equals(holds.getFirst().intakeId()) ? 0 : 1);
        }
        assertThat(lostRaces()).as("conditional writes that lost").isGreaterThan(lostBefore);
    }

    @Test
    void asksOnePersonAboutOneHourHoweverManyInstancesOfferIt() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var maya = booking.aTherapist();
            var whoHasIt = booking.anIntake(maya);
            var taken = booking.anAppointment(whoHasIt, maya, RunningBooking.NINE);
            var first = waiting(maya);
            booking.clock().advance(Duration.ofMillis(1));
            var second = waiting(maya);
            cancelled(whoHasIt, taken);

            atOnce(Stream.of(booking, beside, booking, beside)
                    .<Callable<Integer>>map(instance -> () -> offered(instance, maya))
                    .toList());

            await().atMost(30, TimeUnit.SECONDS).until(() -> !holds(maya).isEmpty());
            assertThat(holds(maya)).extracting(Hold::intakeId).containsExactly(first);
            assertThat(status(second)).isEqualTo("waiting");
        }
    }

    /** Somebody waits for nine o'clock on Wednesday. */
    private static String waiting(String therapist) {
        var intake = booking.anIntake(therapist);
        var body = "{\"intakeId\":\"%s\",\"therapistId\":\"%s\",\"window\":{\"from\":\"%s\",\"to\":\"%s\"}}"
                .formatted(intake, therapist, RunningBooking.NINE, "2026-11-25T10:00:00-05:00");
        var joined = booking.http()
                .post(
                        "/api/waitlist",
                        body,
                        booking.asHolder(
                                intake, "Idempotency-Key", UUID.randomUUID().toString()));
        assertThat(joined.status()).isEqualTo(201);
        return intake;
    }

    private static int cancelled(String intake, String appointment) {
        return booking.http()
                .post(
                        "/api/appointments/" + appointment + "/cancel",
                        "{\"reason\":\"client-asked\"}",
                        booking.asHolder(intake, "If-Match", "\"1\""))
                .status();
    }

    private static int offered(RunningBooking instance, String therapist) {
        var rounds = instance.bean(WaitlistRounds.class);
        rounds.mayHaveOpened(new TherapistId(therapist));
        rounds.run();
        return 0;
    }

    private static List<Hold> holds(String therapist) {
        var day = new DayId(therapist, LocalDate.parse("2026-11-25"));
        return booking.bean(TherapistDays.class).find(day).holds();
    }

    private static String status(String intake) {
        var answer = booking.http().get("/api/waitlist/" + WaitlistEntry.idOf(intake), booking.asHolder(intake));
        return answer.json().path("status").asString();
    }

    private static double lostRaces() {
        return Stream.of(booking, beside)
                .mapToDouble(instance -> instance.bean(MeterRegistry.class)
                        .counter("attune.store.lost.races", "collection", "days")
                        .count())
                .sum();
    }
}
