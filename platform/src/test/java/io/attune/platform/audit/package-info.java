/** Accesses in words for the tests of all rooms. */
@NullMarked
package io.attune.platform.audit;

import org.jspecify.annotations.NullMarked;
