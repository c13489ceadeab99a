package io.attune.platform.outbox;

import java.time.Instant;
import java.util.Set;

/** Which instances of this service live; implemented by the store. */
public interface Instances {

    /** Says that an instance lives until then, unless it says so again. */
    void beat(Instance instance, Instant until);

    /** The instances that have not said so in time. */
    Set<String> lapsed(Instant now);

    /** Forgets an instance whose work others have taken over. */
    void forget(String instance);

    /** Whether a chore was last done before then, or never. Two instances may both do it; it must not harm. */
    boolean due(String chore, Instant lastDoneBefore);

    void done(String chore, Instant now);
}
