package io.attune.matching.intake.messaging;

import io.attune.matching.intake.LockBox;
import java.util.Objects;
import java.util.Set;

/** What matching reads of {@code intake.lock-box-changed.v1}. */
record IntakeLockBoxChangedV1(Set<String> needsWithheldFrom) {

    IntakeLockBoxChangedV1 {
        Objects.requireNonNull(needsWithheldFrom, "needsWithheldFrom");
    }

    LockBox lockBox(String id, long version) {
        return new LockBox(id, version, needsWithheldFrom);
    }
}
