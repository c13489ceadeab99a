package io.attune.platform.start;

/**
 * By what the secrets that the local runner makes are known again. Whoever tried it out on one machine has them in a
 * folder there, so in production they are refused.
 */
public final class RunnerMarks {

    /** How each begins, and the first line of a key in PEM: base64 of six bytes that are not made by chance. */
    public static final String SECRET = "LocalRun";

    /** The number of the first key in each keyset. */
    public static final int KEY_ID = 1_276_132_910;

    private RunnerMarks() {}
}
