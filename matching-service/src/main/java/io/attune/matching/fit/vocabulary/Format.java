package io.attune.matching.fit.vocabulary;

/** How they meet. */
public enum Format {
    VIDEO,
    PHONE,
    IN_PERSON;

    /** The code on the wire, such as {@code in-person}. */
    public String code() {
        return Codes.codeOf(this);
    }

    /** @throws IllegalArgumentException when there is no such code */
    public static Format of(String code) {
        return Codes.constant(Format.class, code);
    }
}
