package io.attune.booking.intake.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attune.booking.intake.Intake;
import io.attune.booking.intake.Intake.Level;
import io.attune.booking.intake.Intake.State;
import io.attune.booking.intake.IntakeForgetting;
import io.attune.booking.intake.PaperIntakes;
import io.attune.booking.intake.PaperOfferedTherapists;
import io.attune.platform.messaging.IncomingEvent;
import io.attune.platform.messaging.UnreadableEvent;
import io.attune.platform.testing.Contracts;
import io.attune.platform.testing.MutableClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IntakesContractTests {

    private static final String INTAKE = "b2c5a1a0-4d57-5a0b-8d7e-90f1a2b3c4d5";
    private static final String CLIENT = "c7f2d2a4b0c14d3e8f9a0b1c2d3e4f50";
    private static final String SUBMITTED = Contracts.sample("profile", "intake.submitted.v1");
    private static final String RELEASED = Contracts.sample("profile", "intake.released.v1");
    private static final String HELD = Contracts.sample("profile", "intake.held.v1");

    private final PaperIntakes intakes = new PaperIntakes();
    private final List<String> news = new ArrayList<>();
    private final List<String> forgotten = new ArrayList<>();
    private final IntakesTopic topic = new IntakesTopic(
            intakes,
            List.of(news::add),
            new IntakeForgetting(
                    intakes,
                    new PaperOfferedTherapists(),
                    (id, at) -> forgotten.add(id),
                    MutableClock.at("2026-11-23T15:00:00Z")));

    @Test
    void readsASubmittedIntake() {
        topic.handle(event("intake.submitted.v1", 1, SUBMITTED));

        assertThat(known()).isEqualTo(new Intake(CLIENT, State.SUBMITTED, Level.GREEN, "America/Toronto", 1));
        assertThat(news).containsExactly(INTAKE);
    }

    @Test
    void readsAHeldIntake() {
        topic.handle(event("intake.held.v1", 1, HELD));

        assertThat(known()).isEqualTo(new Intake(CLIENT, State.HELD, Level.RED, "America/Toronto", 1));
        assertThat(known().mayBook()).isFalse();
    }

    @Test
    void readsAReleasedIntake() {
        topic.handle(event("intake.released.v1", 2, RELEASED));

        assertThat(known()).isEqualTo(new Intake(CLIENT, State.RELEASED, Level.AMBER, "America/Toronto", 1));
        assertThat(known().mayBook()).isTrue();
        assertThat(known().needsConfirmation()).isFalse();
    }

    @Test
    void readsAnUnmatchedIntake() {
        topic.handle(event("intake.unmatched.v1", 2, Contracts.sample("profile", "intake.unmatched.v1")));

        assertThat(known()).isEqualTo(new Intake(CLIENT, State.UNMATCHED, Level.GREEN, "America/Toronto", 1));
        assertThat(known().mayBook()).isFalse();
    }

    @Test
    void readsAWithdrawnIntake() {
        topic.handle(event("intake.withdrawn.v1", 2, Contracts.sample("profile", "intake.withdrawn.v1")));

        assertThat(known()).isEqualTo(new Intake(CLIENT, State.WITHDRAWN, Level.GREEN, "America/Toronto", 2));
        assertThat(known().mayBook()).isFalse();
    }

    @Test
    void keepsOfAnErasedIntakeOnlyWhoseItWasAndSaysSoLast() {
        topic.handle(event("intake.submitted.v1", 1, SUBMITTED));
        topic.handle(event("intake.erased.v1", 2, Contracts.sample("profile", "intake.erased.v1")));
        topic.handle(event("intake.submitted.v1", 1, SUBMITTED));

        assertThat(known()).isEqualTo(Intake.erased(CLIENT));
        assertThat(forgotten).containsExactly(INTAKE);
    }

    @Test
    void keepsTheNewestWhenEventsComeOutOfOrder() {
        topic.handle(event("intake.held.v1", 2, HELD));
        topic.handle(event("intake.submitted.v1", 1, SUBMITTED));

        assertThat(known().state()).isEqualTo(State.HELD);
    }

    @Test
    void passesTheNewsOnAgainWhenAnEventComesTwice() {
        topic.handle(event("intake.held.v1", 2, HELD));
        topic.handle(event("intake.held.v1", 2, HELD));

        assertThat(news).containsExactly(INTAKE, INTAKE);
        assertThat(intakes.find(INTAKE).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void refusesALevelThatItDoesNotKnow() {
        var event = event("intake.submitted.v1", 1, SUBMITTED.replace("GREEN", "BLUE"));

        assertThatThrownBy(() -> topic.handle(event)).isInstanceOf(UnreadableEvent.class);
        assertThat(intakes.find(INTAKE)).isEmpty();
    }

    private Intake known() {
        return intakes.find(INTAKE).orElseThrow().state();
    }

    private static IncomingEvent event(String type, long version, String body) {
        var at = Instant.parse("2026-11-23T15:00:00Z");
        return new IncomingEvent("id-" + version, type, INTAKE, version, at, INTAKE, Map.of(), body);
    }
}
