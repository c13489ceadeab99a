/** Tests of the client's own terms, one table each. */
@NullMarked
package io.attune.matching.fit.terms;

import org.jspecify.annotations.NullMarked;
