package io.attune.profile.intake;

/** What the other services are told of a new intake; coded needs only. */
public sealed interface IntakeEvent {

    IntakeId id();

    Intake intake();

    /** The intake may be matched. */
    record IntakeSubmitted(IntakeId id, Intake intake) implements IntakeEvent {}

    /** A clinician looks first; the intake is neither matched nor booked. */
    record IntakeHeld(IntakeId id, Intake intake) implements IntakeEvent {}
}
