/** Tests of what lives in this package. */
@NullMarked
package io.attune.matching.replay;

import org.jspecify.annotations.NullMarked;
