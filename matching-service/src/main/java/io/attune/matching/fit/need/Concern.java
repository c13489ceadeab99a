package io.attune.matching.fit.need;

/** What troubles the client, and how much: 1 a little, 3 the most. */
public record Concern(String code, int severity) {

    public Concern {
        if (severity < 1 || severity > 3) {
            throw new IllegalArgumentException("A severity is 1, 2 or 3: " + severity);
        }
    }
}
