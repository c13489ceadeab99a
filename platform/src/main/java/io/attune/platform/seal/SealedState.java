package io.attune.platform.seal;

import org.jspecify.annotations.Nullable;

/**
 * The state of a document about one record, as it is stored.
 *
 * @param sealed base64; {@code null} once the record was erased
 */
public record SealedState(@Nullable String sealed) {

    public static final SealedState ERASED = new SealedState(null);
}
