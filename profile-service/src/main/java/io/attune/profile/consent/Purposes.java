package io.attune.profile.consent;

/** The purposes that change what the product does; a practice's texts may name more. */
public final class Purposes {

    /** Keeping what the client wrote, and being in touch about it. Without it nothing is done at all. */
    public static final String CARE = "care";

    /** Being compared with therapists by a program. Without it a person looks for one. */
    public static final String MATCHING = "matching";

    private Purposes() {}
}
