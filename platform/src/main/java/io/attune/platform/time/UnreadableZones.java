package io.attune.platform.time;

import org.jspecify.annotations.Nullable;

/** Zone rules that are damaged; the reason says where and how. */
final class UnreadableZones extends RuntimeException {

    UnreadableZones(String reason) {
        this(reason, null);
    }

    UnreadableZones(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }
}
