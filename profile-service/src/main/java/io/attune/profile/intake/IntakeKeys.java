package io.attune.profile.intake;

/**
 * One key per intake, in a collection of its own. It travels to whoever may read what the client asked for, and with
 * its destruction everything about the intake is unreadable wherever a copy of it lies.
 */
public interface IntakeKeys {

    /** The intake's key, made now if there is none yet: encrypted, as it is kept and told. */
    String findOrMake(IntakeId id);

    void destroy(IntakeId id);
}
