package io.attune.profile.intake;

/** Whether somebody said just now that they must see an intake in spite of what is withheld; another room knows. */
@FunctionalInterface
public interface EmergencyAccess {

    /** @param by the name under which they said so */
    boolean isOpen(IntakeId id, String by);
}
