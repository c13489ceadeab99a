package io.attune.profile.intake;

import io.attune.platform.decision.Versioned;
import io.attune.profile.alert.Alert;
import io.attune.profile.alert.AlertKeeping;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The intakes that wait for a clinician, each with its alert. */
@Service
public final class HeldIntakes {

    private final Intakes intakes;
    private final AlertKeeping alerts;
    private final SharedHold sharedHold;

    HeldIntakes(Intakes intakes, AlertKeeping alerts, SharedHold sharedHold) {
        this.intakes = intakes;
        this.alerts = alerts;
        this.sharedHold = sharedHold;
    }

    /** An intake with the alert about it. */
    public record HeldIntake(Versioned<Intake> intake, Alert alert) {}

    /** Does what follows from the intake as it is now; told once or more often, late or early. */
    public void heardOf(IntakeId id, Instant at) {
        sharedHold.share(id);
        intakes.find(id).ifPresent(intake -> {
            if (intake.state().safeguard().holds()) {
                alerts.open(alert(intake, at));
            } else {
                alerts.close(id.value());
            }
        });
    }

    /** The alert as acknowledged by whoever was first, or nothing where the intake is not held. */
    public Optional<Alert> acknowledge(IntakeId id, String by) {
        return intakes.find(id)
                .filter(intake -> intake.state().safeguard().holds())
                .map(intake -> alerts.acknowledge(alert(intake, intake.state().submittedAt()), by));
    }

    /** Those nobody has acknowledged first, then the most urgent, then the longest waiting. */
    public List<HeldIntake> all() {
        var open = alerts.open();
        var intakesById = intakes.findAll(open.stream().map(Alert::intakeId).toList()).stream()
                .filter(intake -> intake.state().safeguard().holds())
                .collect(Collectors.toMap(Versioned::id, Function.identity()));
        return open.stream()
                .flatMap(alert -> Optional.ofNullable(intakesById.get(alert.intakeId())).stream()
                        .map(intake -> new HeldIntake(intake, alert)))
                .sorted(Comparator.comparing((HeldIntake held) -> held.alert().isAcknowledged())
                        .thenComparing(held -> held.alert().level(), Comparator.reverseOrder())
                        .thenComparing(held -> held.alert().raisedAt()))
                .toList();
    }

    private static Alert alert(Versioned<Intake> intake, Instant at) {
        return Alert.raised(
                intake.id(),
                intake.state().level(),
                intake.state().need().location().jurisdiction(),
                at);
    }
}
