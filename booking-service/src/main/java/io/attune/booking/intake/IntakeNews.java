package io.attune.booking.intake;

/** Told after an intake's copy may have changed, once or more often; implemented by whoever has to act on it. */
public interface IntakeNews {

    void heardOf(String intakeId);
}
