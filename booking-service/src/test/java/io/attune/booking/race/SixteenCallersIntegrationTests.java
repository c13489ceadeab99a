package io.attune.booking.race;

import static io.attune.booking.testing.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import io.attune.booking.RunningBooking;
import io.attune.booking.intake.Intake.Level;
import io.attune.platform.testing.Http.Answer;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Three thousand attempts; {@code -Dattune.long=true} makes it a hundred thousand. */
class SixteenCallersIntegrationTests {

    private static final int CALLERS = 16;
    private static final int ATTEMPTS = Boolean.getBoolean("attune.long") ? 100_000 : 3_000;
    private static final int A_ROUND = 200;
    private static final int INTAKES_EACH = 2;

    private static RunningBooking first;
    private static RunningBooking second;

    @BeforeAll
    static void start() {
        first = RunningBooking.start();
        second = first.another();
    }

    @AfterAll
    static void stop() {
        second.close();
        first.close();
    }

    @Test
    void giveNoHourTwiceLoseNoneAndCallNoFreeHourTaken() throws Exception {
        var ledger = new Ledger();
        var lostBefore = lostRaces("days");
        long booked = 0;
        for (int round = 0; round < ATTEMPTS / A_ROUND; round++) {
            booked += round(round, ledger);
        }

        assertThat(ledger.surprises()).isEmpty();
        assertThat(ledger.overlaps()).isEmpty();
        assertThat(ledger.falselyTaken()).isEmpty();
        assertThat(ledger.refusals()).as("hours that were taken").isPositive();
        assertThat(lostRaces("days")).as("conditional writes that lost").isGreaterThan(lostBefore);
        assertThat(booked).isEqualTo(ledger.bookings());
        System.out.printf(
                "%d attempts: %d booked, %d refused as taken, %.0f writes lost a race%n",
                ATTEMPTS, ledger.bookings(), ledger.refusals(), lostRaces("days") - lostBefore);
    }

    /**
     * Two therapists whom nobody asked before, so that no day grows beyond what days are; answers what they were
     * booked.
     */
    private static long round(int round, Ledger ledger) throws Exception {
        var therapists = List.of(first.aTherapistTaking(1_000), first.aTherapistTaking(1_000));
        var left = new AtomicInteger(A_ROUND);
        atOnce(IntStream.range(0, CALLERS)
                .<Callable<Integer>>mapToObj(number -> {
                    var intakes = IntStream.range(0, INTAKES_EACH)
                            .mapToObj(any -> first.anIntake(therapists.toArray(String[]::new)))
                            .toList();
                    var seed = (long) round * CALLERS + number;
                    var caller = new Caller(List.of(first, second), therapists, hours(), intakes, ledger, seed);
                    return () -> {
                        while (left.getAndDecrement() > 0) {
                            caller.attempt();
                        }
                        return number;
                    };
                })
                .toList());
        return appointmentsOf(therapists);
    }

    /** Whoever comes second has read a version that is no more. */
    @Test
    void acceptAnAppointmentOnceWhenTwoCliniciansDo() throws Exception {
        var therapist = first.aTherapist();
        for (int round = 0; round < 10; round++) {
            var intake = first.anIntake(Level.YELLOW, "yellow-" + round, therapist);
            var appointment = first.anAppointment(intake, therapist, hours().get(round));

            var answers = atOnce(IntStream.range(0, CALLERS)
                    .<Callable<Answer>>mapToObj(caller -> () -> confirm(caller % 2 == 0 ? first : second, appointment))
                    .toList());

            assertThat(answers.stream().filter(answer -> answer.status() == 200))
                    .hasSize(1);
            assertThat(answers.stream().filter(answer -> answer.problem().equals("stale-version")))
                    .hasSize(CALLERS - 1);
        }
    }

    private static Answer confirm(RunningBooking instance, String appointment) {
        return instance.http()
                .post(
                        "/api/appointments/" + appointment + "/confirm",
                        "{\"decision\":\"confirm\"}",
                        instance.as(instance.issuer().clinician(), "If-Match", "\"1\""));
    }

    private static long appointmentsOf(List<String> therapists) {
        return therapists.stream()
                .mapToLong(therapist -> first.http()
                        .get(
                                "/api/appointments?from=2026-11-23T00:00:00Z&to=2026-12-20T00:00:00Z&therapistId="
                                        + therapist,
                                first.as(first.issuer().staff()))
                        .json()
                        .path("appointments")
                        .size())
                .sum();
    }

    /** Sixteen hours for sixteen callers, so that they often want the same one. */
    private static List<String> hours() {
        return IntStream.of(25, 26)
                .boxed()
                .flatMap(day ->
                        IntStream.range(9, 17).mapToObj(hour -> "2026-11-%dT%02d:00:00-05:00".formatted(day, hour)))
                .toList();
    }

    private static double lostRaces(String collection) {
        return java.util.stream.Stream.of(first, second)
                .mapToDouble(instance -> instance.bean(MeterRegistry.class)
                        .counter("attune.store.lost.races", "collection", collection)
                        .count())
                .sum();
    }
}
