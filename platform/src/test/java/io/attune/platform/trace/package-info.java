/** One request, followed. */
@NullMarked
package io.attune.platform.trace;

import org.jspecify.annotations.NullMarked;
