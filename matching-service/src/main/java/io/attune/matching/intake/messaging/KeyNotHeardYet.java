package io.attune.matching.intake.messaging;

/** The key of an intake is told before the intake, on another topic: it is on its way here. */
final class KeyNotHeardYet extends RuntimeException {

    KeyNotHeardYet() {
        super("The key of an intake is still on its way.");
    }
}
