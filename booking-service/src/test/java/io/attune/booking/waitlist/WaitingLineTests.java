package io.attune.booking.waitlist;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.booking.PaperBooking;
import io.attune.booking.availability.Interval;
import io.attune.booking.calendar.ClientCalendars;
import io.attune.booking.intake.Intakes;
import io.attune.booking.intake.OfferedTherapists;
import io.attune.booking.waitlist.WaitlistQueue.Mark;
import io.attune.platform.decision.Command;
import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Versioned;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever joins while the line is read keeps their place in it, however long the reading takes. */
class WaitingLineTests {

    private final PaperBooking booking = new PaperBooking();

    @AfterEach
    void close() {
        booking.close();
    }

    @Test
    void keepsTheMarkOfWhoeverJoinsWhileItIsReadSlowly() {
        booking.aTherapist("maya");
        booking.anIntake("anna", "maya");
        mark("anna");

        line(() -> {
                    join("anna");
                    booking.clock().advance(Duration.ofDays(1));
                })
                .inQueue("maya");

        assertThat(line(() -> {}).of("maya"))
                .extracting(waiter -> waiter.entry().intakeId())
                .containsExactly("anna");
    }

    /** As joining does first. */
    private void mark(String intake) {
        var mark = new Mark(WaitlistEntry.idOf(intake), booking.clock().instant());
        booking.bean(WaitlistQueues.class).decide("maya", queue -> queue.mark(mark));
    }

    private void join(String intake) {
        var nine = new Interval(PaperBooking.NINE, PaperBooking.NINE.plus(Duration.ofMinutes(1)));
        var wish = new Wish(List.of("maya"), List.of(), nine, null);
        booking.bean(WaitlistJoining.class).join(new JoinTheWaitlist(intake, wish), booking.command("join/" + intake));
    }

    private WaitingLine line(Runnable afterReading) {
        return new WaitingLine(
                booking.bean(WaitlistQueues.class),
                new SlowEntries(booking.bean(WaitlistEntries.class), afterReading),
                booking.bean(Settling.class),
                booking.bean(Intakes.class),
                booking.bean(OfferedTherapists.class),
                booking.bean(ClientCalendars.class),
                booking.clock());
    }

    private record SlowEntries(WaitlistEntries kept, Runnable afterReading) implements WaitlistEntries {

        @Override
        public List<Versioned<WaitlistEntry>> findAll(Collection<String> ids) {
            var found = kept.findAll(ids);
            afterReading.run();
            return found;
        }

        @Override
        public Optional<Versioned<WaitlistEntry>> find(String id) {
            return kept.find(id);
        }

        @Override
        public <O> O decide(String id, Function<Optional<WaitlistEntry>, Decision<WaitlistEntry, Void, O>> decision) {
            return kept.decide(id, decision);
        }

        @Override
        public <O> O decide(
                String id,
                Command command,
                Class<O> outcomes,
                Function<Optional<WaitlistEntry>, Decision<WaitlistEntry, Void, O>> decision) {
            return kept.decide(id, command, outcomes, decision);
        }
    }
}
