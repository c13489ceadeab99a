package io.attune.profile.alert;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Alerts that are open, each about an intake of its own. */
public record AlertBook(List<Alert> open) {

    public static final AlertBook EMPTY = new AlertBook(List.of());

    public AlertBook {
        open = List.copyOf(open);
    }

    Optional<Alert> about(String intakeId) {
        return open.stream().filter(alert -> alert.intakeId().equals(intakeId)).findFirst();
    }

    AlertBook with(Alert alert) {
        return new AlertBook(
                Stream.concat(others(alert.intakeId()), Stream.of(alert)).toList());
    }

    AlertBook without(String intakeId) {
        return new AlertBook(others(intakeId).toList());
    }

    private Stream<Alert> others(String intakeId) {
        return open.stream().filter(alert -> !alert.intakeId().equals(intakeId));
    }
}
