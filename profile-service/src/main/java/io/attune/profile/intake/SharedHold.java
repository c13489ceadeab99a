package io.attune.profile.intake;

import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Versioned;
import io.attune.profile.client.ClientFiles;
import io.attune.profile.client.ClientId;
import io.attune.profile.client.EmailHash;
import io.attune.profile.intake.IntakeEvent.IntakeHeld;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Who is in danger in one intake is so in every other: an intake that its own answers hold holds all of the client's,
 * and its release frees them. Each intake is written before the others are read, so that of two that come at once at
 * least one sees the other; whatever a crash left undone is done when the news of the intake is heard.
 */
@Service
public final class SharedHold {

    private final ClientFiles files;
    private final Intakes intakes;
    private final InstantSource clock;

    SharedHold(ClientFiles files, Intakes intakes, InstantSource clock) {
        this.files = files;
        this.intakes = intakes;
        this.clock = clock;
    }

    /** Enters a new intake into the client's file; answers which other one holds it, if one does. */
    Optional<String> enter(ClientId client, EmailHash email, IntakeId id) {
        var file = files.enter(client, email, id.value());
        return holding(intakes.findAll(file.intakes()), id.value()).map(Versioned::id);
    }

    /** Brings every intake of this one's client into line; doing it again changes nothing. */
    public void share(IntakeId id) {
        intakes.find(id).ifPresent(intake -> share(intake.state().client()));
    }

    /** Nothing is read of whoever has a single intake, as nearly everyone has. */
    void share(ClientId client) {
        var entered = files.of(client).intakes();
        var all = entered.size() > 1 ? intakes.findAll(entered) : List.<Versioned<Intake>>of();
        for (var intake : all) {
            var because = intake.state().safeguard().holdsByItself()
                    ? null
                    : holding(all, intake.id()).map(Versioned::id).orElse(null);
            hold(new IntakeId(intake.id()), because);
        }
    }

    private void hold(IntakeId id, @Nullable String because) {
        var at = clock.instant();
        intakes.<Boolean>decide(id, found -> found.map(Versioned::state)
                .flatMap(intake -> intake.heldBecauseOf(because))
                .map(next -> Decision.change(next, List.of(news(id, next, at)), true))
                .orElseGet(() -> Decision.keep(false)));
    }

    private static IntakeEvent news(IntakeId id, Intake next, Instant at) {
        return next.safeguard().holds() ? new IntakeHeld(id, next, at) : next.freed(at);
    }

    /** The first that came, so that all instances name the same one. */
    private static Optional<Versioned<Intake>> holding(List<Versioned<Intake>> all, String butFor) {
        return all.stream()
                .filter(intake -> !intake.id().equals(butFor))
                .filter(intake -> intake.state().safeguard().holdsByItself())
                .min(Comparator.<Versioned<Intake>, Instant>comparing(
                                intake -> intake.state().submittedAt())
                        .thenComparing(Versioned::id));
    }
}
