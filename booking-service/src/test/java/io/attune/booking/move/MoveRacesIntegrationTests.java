package io.attune.booking.move;

import static io.attune.booking.testing.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import io.attune.booking.RunningBooking;
import io.attune.booking.WritesAtOnce;
import io.attune.booking.availability.Interval;
import io.attune.booking.openhours.OccupiedHours;
import io.attune.booking.roster.TherapistId;
import io.attune.platform.testing.Http.Answer;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Moves among themselves and against bookings, all at the same instant. */
class MoveRacesIntegrationTests {

    private static final WritesAtOnce WRITES = new WritesAtOnce();
    private static final String FRIDAY = "2026-11-27T09:00:00-05:00";
    private static final Interval WEEK =
            new Interval(Instant.parse("2026-11-23T00:00:00Z"), Instant.parse("2026-12-05T00:00:00Z"));

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
    void givesOneHourToOneOfEightMoversAndEightBookers() throws Exception {
        var therapist = booking.aTherapist();
        var calls = new ArrayList<Callable<Answer>>();
        for (var hour = 0; hour < 8; hour++) {
            var intake = booking.anIntake(therapist);
            var start = "2026-11-25T%02d:00:00-05:00".formatted(9 + hour);
            var appointment = booking.anAppointment(intake, therapist, start);
            calls.add(() -> move(intake, appointment, FRIDAY));
            var other = booking.anIntake(therapist);
            calls.add(() -> booking.hold(other, therapist, FRIDAY));
        }
        var lostBefore = lostRaces();
        WRITES.expect(3, "days");

        var answers = atOnce(calls);

        var won = answers.stream().filter(answer -> answer.status() < 300).toList();
        assertThat(won).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() >= 300))
                .hasSize(15)
                .allSatisfy(answer -> assertThat(answer.problem()).isEqualTo("slot-taken"));
        assertThat(taken(therapist))
                .hasSize(won.getFirst().status() == 200 ? 8 : 9)
                .doesNotHaveDuplicates();
        assertThat(lostRaces()).as("conditional writes that lost").isGreaterThan(lostBefore);
    }

    @Test
    void movesOneAppointmentOnceHoweverManyMoveIt() throws Exception {
        var therapist = booking.aTherapist();
        var intake = booking.anIntake(therapist);
        var appointment = booking.anAppointment(intake, therapist, RunningBooking.NINE);
        var starts = IntStream.range(0, 16)
                .mapToObj(turn -> "2026-11-%02dT%02d:00:00-05:00".formatted(26 + turn / 8, 9 + turn % 8));
        var lostBefore = lostRaces();
        WRITES.expect(3, "days");

        var answers = atOnce(starts.<Callable<Answer>>map(start -> () -> move(intake, appointment, start))
                .toList());

        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() != 200))
                .hasSize(15)
                .allSatisfy(answer -> assertThat(answer.problem()).isEqualTo("stale-version"));
        assertThat(taken(therapist)).hasSize(1);
        assertThat(lostRaces()).as("conditional writes that lost").isGreaterThan(lostBefore);
    }

    @Test
    void putsAClientInOnePlaceWhoMovesAndBooksAtOnce() throws Exception {
        var therapists =
                IntStream.range(0, 16).mapToObj(any -> booking.aTherapist()).toList();
        var intake = booking.anIntake(therapists.toArray(String[]::new));
        var appointment = booking.anAppointment(intake, therapists.getFirst(), RunningBooking.NINE);
        var calls = new ArrayList<Callable<Answer>>();
        calls.add(() -> move(intake, appointment, FRIDAY));
        therapists.subList(1, 16).forEach(other -> calls.add(() -> booking.hold(intake, other, FRIDAY)));
        WRITES.expect(3, "calendars");

        var answers = atOnce(calls);

        assertThat(answers.stream().filter(answer -> answer.status() < 300)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() == 409))
                .hasSize(15)
                .allSatisfy(answer -> assertThat(answer.problem()).isEqualTo("client-overlap"));
    }

    private static List<Instant> taken(String therapist) {
        return booking.bean(OccupiedHours.class).within(new TherapistId(therapist), WEEK).stream()
                .map(taken -> taken.interval().from())
                .toList();
    }

    private static Answer move(String intake, String appointment, String start) {
        return booking.http()
                .post(
                        "/api/appointments/" + appointment + "/reschedule",
                        "{\"start\":\"" + start + "\"}",
                        booking.asHolder(intake, "If-Match", "\"1\""));
    }

    private static double lostRaces() {
        return booking.bean(MeterRegistry.class)
                .counter("attune.store.lost.races", "collection", "days")
                .count();
    }
}
