/** Tells signed heads on {@code attune.audit-heads}, which keeps them for good, and alerts on {@code attune.alerts}. */
@NullMarked
package io.attune.platform.audit.messaging;

import org.jspecify.annotations.NullMarked;
