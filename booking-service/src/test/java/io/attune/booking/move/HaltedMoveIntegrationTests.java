package io.attune.booking.move;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.booking.appointment.AppointmentBooking;
import io.attune.booking.appointment.AppointmentReading;
import io.attune.booking.appointment.BookingOutcome.Booked;
import io.attune.booking.availability.Interval;
import io.attune.booking.availability.SessionTerms;
import io.attune.booking.availability.WeeklyHours;
import io.attune.booking.calendar.ClientCalendars;
import io.attune.booking.caseload.Caseloads;
import io.attune.booking.day.Appointment;
import io.attune.booking.hold.HoldAnHour;
import io.attune.booking.hold.HoldOutcome.Held;
import io.attune.booking.hold.HourHolding;
import io.attune.booking.hours.HoursKeeping;
import io.attune.booking.hours.SetHours;
import io.attune.booking.intake.Intake;
import io.attune.booking.intake.Intakes;
import io.attune.booking.intake.OfferedTherapists;
import io.attune.booking.intake.Party;
import io.attune.booking.openhours.OccupiedHours;
import io.attune.booking.roster.Therapist;
import io.attune.booking.roster.Therapist.Standing;
import io.attune.booking.roster.TherapistId;
import io.attune.booking.roster.Therapists;
import io.attune.platform.decision.Command;
import io.attune.platform.local.EmbeddedMongo;
import io.attune.platform.testing.MutableClock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A process that is halted at any one of the writes of a move, on a real store; another process finds one live hour.
 */
class HaltedMoveIntegrationTests {

    private static final int WRITES = 8;
    private static final Instant OLD = Instant.parse("2026-11-25T14:00:00Z");
    private static final Instant NEW = OLD.plus(Duration.ofDays(7));
    private static final Interval BOTH = new Interval(OLD, NEW.plus(Duration.ofHours(2)));

    private static EmbeddedMongo mongo;
    private static ConfigurableApplicationContext survivor;

    @BeforeAll
    static void start() {
        mongo = EmbeddedMongo.inMemory();
        survivor = HaltingBooking.on(address());
    }

    @AfterAll
    static void stop() {
        survivor.close();
        mongo.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void leavesOneLiveHourForEveryReader(int write) throws Exception {
        var maya = "maya-" + write;
        var anna = "anna-" + write;
        var id = anAppointment(anna, maya);

        var exit = move(write, anna, id);
        var atOnce = read(anna, id);
        bean(MutableClock.class).advance(Duration.ofSeconds(10));
        bean(MoveSettlement.class).run();

        assertThat(exit).isEqualTo(HaltingBooking.HALTED);
        assertThat(atOnce.hour().start()).isEqualTo(write > 3 ? NEW : OLD);
        assertThat(read(anna, id)).isEqualTo(atOnce);
        assertThat(bean(AppointmentReading.class).between(OLD, BOTH.to(), maya)).containsExactly(atOnce);
        assertThat(bean(OccupiedHours.class).within(new TherapistId(maya), BOTH))
                .extracting(taken -> taken.interval().from())
                .containsExactly(atOnce.hour().start());
        assertThat(bean(ClientCalendars.class).find("client-of-" + anna).engagements())
                .extracting(engagement -> engagement.start())
                .containsExactly(atOnce.hour().start());
        assertThat(bean(Caseloads.class).find(maya).seats())
                .extracting(seat -> seat.end())
                .containsExactly(atOnce.hour().end());
        assertThat(bean(UnsettledMoves.class).all()).isEmpty();
    }

    /** A write more or less than here is a case more or less above. */
    @Test
    void makesAsManyWritesAsThereAreCases() throws Exception {
        var id = anAppointment("anna", "maya");

        assertThat(move(WRITES, "anna", id)).isZero();
        assertThat(read("anna", id).hour().start()).isEqualTo(NEW);
    }

    private static String anAppointment(String intake, String therapist) {
        bean(MutableClock.class).set(HaltingBooking.NOW);
        bean(Therapists.class)
                .keep(
                        therapist,
                        1,
                        new Therapist(Standing.PRACTISING, true, "America/Toronto", List.of("video"), List.of(), 1));
        var wednesdays = WeeklyHours.every(DayOfWeek.WEDNESDAY, LocalTime.of(9, 0), LocalTime.of(17, 0));
        bean(HoursKeeping.class)
                .set(new SetHours(
                        new TherapistId(therapist), 0, "America/Toronto", List.of(wednesdays), SessionTerms.usual()));
        bean(Intakes.class)
                .keep(
                        intake,
                        1,
                        new Intake(
                                "client-of-" + intake,
                                Intake.State.SUBMITTED,
                                Intake.Level.GREEN,
                                "America/Toronto",
                                1));
        bean(OfferedTherapists.class).keep(intake, 1, Set.of(therapist));
        var held = (Held) bean(HourHolding.class)
                .hold(new HoldAnHour(therapist, OLD, intake, null, null), command("hold/" + intake));
        var booked = (Booked) bean(AppointmentBooking.class)
                .book(held.hold().id(), new Party.Client(intake, 1), command("book/" + intake));
        return booked.appointment().id();
    }

    private static Command command(String key) {
        return new Command(key, "body", HaltingBooking.NOW);
    }

    private static Appointment read(String intake, String id) {
        return bean(AppointmentReading.class)
                .find(id, new Party.Client(intake, 1))
                .orElseThrow();
    }

    private static int move(int write, String intake, String id) throws IOException, InterruptedException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HaltingBooking.class.getName(),
                        address(),
                        Integer.toString(write),
                        intake,
                        id,
                        NEW.toString()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private static String address() {
        return mongo.connectionString() + "/booking";
    }

    private static <T> T bean(Class<T> type) {
        return survivor.getBean(type);
    }
}
