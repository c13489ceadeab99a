package io.attune.platform.audit.inspection;

import io.attune.platform.audit.Entry;
import org.jspecify.annotations.Nullable;

/**
 * What lies in one place.
 *
 * @param entry nothing when it cannot be read, or holds more or other than an entry does
 */
public record Found(long place, @Nullable Entry entry) {}
