/** Keys that are destroyed, and what can still be opened then: nothing. */
@NullMarked
package io.attune.platform.seal;

import org.jspecify.annotations.NullMarked;
