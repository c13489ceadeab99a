/** Tests of what a model refuses to be, and of how it rounds. */
@NullMarked
package io.attune.matching.fit.model;

import org.jspecify.annotations.NullMarked;
