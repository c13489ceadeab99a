package io.attune.matching.intake;

/** Forgets all that is kept here of an intake whose key was destroyed; told again, it changes nothing. */
@FunctionalInterface
public interface IntakeErasure {

    void erase(String intakeId);
}
