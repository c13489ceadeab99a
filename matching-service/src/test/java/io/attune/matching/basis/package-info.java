/** Tests of what lives in this package. */
@NullMarked
package io.attune.matching.basis;

import org.jspecify.annotations.NullMarked;
