/** Tests of the wishes, one table each. */
@NullMarked
package io.attune.matching.fit.wish;

import org.jspecify.annotations.NullMarked;
