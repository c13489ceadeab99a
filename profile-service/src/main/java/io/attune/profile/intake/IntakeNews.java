package io.attune.profile.intake;

/** Tells at once what comes with no change of an intake; everything else leaves in the write that makes it true. */
@FunctionalInterface
public interface IntakeNews {

    /** Returns once it has been told. */
    void tell(IntakeEvent event, long version);
}
