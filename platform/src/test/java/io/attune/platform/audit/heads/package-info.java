/** Heads signed and checked. */
@NullMarked
package io.attune.platform.audit.heads;

import org.jspecify.annotations.NullMarked;
