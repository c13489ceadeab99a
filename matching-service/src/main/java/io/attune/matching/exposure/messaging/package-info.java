/** Hears on {@code attune.shortlists}, from its beginning, who passed and who was offered. */
@NullMarked
package io.attune.matching.exposure.messaging;

import org.jspecify.annotations.NullMarked;
