/** Chains under racing writers and under hands that should not touch them. */
@NullMarked
package io.attune.platform.audit.store;

import org.jspecify.annotations.NullMarked;
