/** Tests of the leanings, one table each. */
@NullMarked
package io.attune.matching.fit.leaning;

import org.jspecify.annotations.NullMarked;
