package io.attune.platform.messaging;

import java.util.List;

/** Whether this instance has read its whole topics up to where they stood when it started. */
public interface CaughtUp {

    /** The topics still being read for the first time. */
    List<String> stillReading();

    default boolean all() {
        return stillReading().isEmpty();
    }
}
