package io.attune.profile.alert;

import java.time.Instant;

/** What everyone who watches is told of an alert. That it is raised is told by the intake itself, when it is held. */
public sealed interface AlertEvent {

    Alert alert();

    Instant at();

    /** Nobody acknowledged it in time. */
    record AlertEscalated(Alert alert, Instant at) implements AlertEvent {}

    /** A clinician takes care of it. */
    record AlertAcknowledged(Alert alert, Instant at) implements AlertEvent {}
}
