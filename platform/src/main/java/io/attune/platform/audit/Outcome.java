package io.attune.platform.audit;

/**
 * What came of an access.
 *
 * @param word {@code attempted} before a change, afterwards {@code granted}, {@code refused} or {@code failed}
 * @param status of the HTTP answer; 0 while there is none
 */
public record Outcome(String word, int status) {

    public static final Outcome ATTEMPTED = new Outcome("attempted", 0);

    private static final int REFUSED = 400;
    private static final int FAILED = 500;

    public static Outcome answered(int status) {
        var word = status < REFUSED ? "granted" : status < FAILED ? "refused" : "failed";
        return new Outcome(word, status);
    }

    public boolean isGranted() {
        return word.equals("granted");
    }
}
