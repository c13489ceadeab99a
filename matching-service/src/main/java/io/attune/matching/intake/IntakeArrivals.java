package io.attune.matching.intake;

/**
 * Acts on an intake that has arrived; told again after a crash and on every redelivery, so acting twice must be
 * harmless.
 */
@FunctionalInterface
public interface IntakeArrivals {

    void arrived(Intake intake);
}
