package io.attune.platform.seal;

import org.jspecify.annotations.Nullable;

/** The key that is needed cannot be had now; it may be in a moment, and nothing is lost until then. */
public final class KeysAway extends RuntimeException {

    public KeysAway(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }
}
