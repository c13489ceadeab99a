/** Tests of what may give way, and of what never does. */
@NullMarked
package io.attune.matching.fit.relaxation;

import org.jspecify.annotations.NullMarked;
