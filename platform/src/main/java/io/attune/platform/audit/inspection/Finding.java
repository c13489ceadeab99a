package io.attune.platform.audit.inspection;

/**
 * Something that is not as it was written.
 *
 * @param sequence the place in the record's chain; 0 where it is about no place
 */
public record Finding(String service, String record, long sequence, Kind kind) {

    /** What is wrong, and in which words it is told. */
    public enum Kind {
        MISSING("is missing"),
        UNREADABLE("is no entry"),
        ALTERED("was altered"),
        ELSEWHERE("belongs elsewhere"),
        OUT_OF_LINE("does not follow the one before it"),
        NOT_AS_SIGNED("is not the one that was signed"),
        FALSE_STATEMENT("a statement of heads has no valid signature");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
