package io.attune.matching.fit.need;

/** What troubles the client, and how much: 1 a little, 3 the most. */
public record Concern(String code, int severity) {

    private static final int GRAVEST = 3;

    public Concern {
        if (severity < 1 || severity > GRAVEST) {
            throw new IllegalArgumentException("A severity is 1, 2 or 3: " + severity);
        }
    }

    public boolean isGravest() {
        return severity == GRAVEST;
    }
}
