/** Tests of what is learned from earlier clients. */
@NullMarked
package io.attune.matching.fit.learning;

import org.jspecify.annotations.NullMarked;
