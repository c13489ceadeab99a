/** Tests of scores, ties and chance. */
@NullMarked
package io.attune.matching.fit.order;

import org.jspecify.annotations.NullMarked;
