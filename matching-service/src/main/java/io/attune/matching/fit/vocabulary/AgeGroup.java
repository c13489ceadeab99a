package io.attune.matching.fit.vocabulary;

/** How old the client is. */
public enum AgeGroup {
    CHILD,
    TEEN,
    ADULT,
    OLDER_ADULT;

    /** The code on the wire, such as {@code older-adult}. */
    public String code() {
        return Codes.codeOf(this);
    }

    /** @throws IllegalArgumentException when there is no such code */
    public static AgeGroup of(String code) {
        return Codes.constant(AgeGroup.class, code);
    }
}
