package io.attune.matching.fit.vocabulary;

/** Who comes to the session. */
public enum Participants {
    INDIVIDUAL,
    COUPLE,
    FAMILY;

    /** The code on the wire, such as {@code family}. */
    public String code() {
        return Codes.codeOf(this);
    }

    /** @throws IllegalArgumentException when there is no such code */
    public static Participants of(String code) {
        return Codes.constant(Participants.class, code);
    }
}
