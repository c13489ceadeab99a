package io.attune.platform.audit;

import java.util.List;

/** Why somebody looks at a record. A short list, because a free text would be about a person sooner or later. */
public final class Purposes {

    /** Whoever holds the record's own token. */
    public static final String OWN = "own-record";

    /** Looking at the audit log itself. */
    public static final String OVERSIGHT = "oversight";

    public static final List<String> ALL =
            List.of("care", "matching", "booking", "safety", "support", "privacy", OWN, OVERSIGHT);

    private Purposes() {}
}
