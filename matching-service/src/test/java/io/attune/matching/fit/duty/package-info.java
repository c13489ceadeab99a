/** Tests of the rules that protect, one table each. */
@NullMarked
package io.attune.matching.fit.duty;

import org.jspecify.annotations.NullMarked;
