package io.attune.platform.audit;

/** The last entry of a record's chain, by which all entries before it are fixed. */
public record Head(String record, long sequence, String hash) {

    private static final String NO_HASH = "0".repeat(64);

    /** Before a chain's first entry. */
    public static Head none(String record) {
        return new Head(record, 0, NO_HASH);
    }

    public boolean exists() {
        return sequence > 0;
    }
}
