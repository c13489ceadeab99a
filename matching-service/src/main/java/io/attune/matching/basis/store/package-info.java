/** How inputs are written, in JSON that stays readable, and the collection {@code fit-models}, by hash. */
@NullMarked
package io.attune.matching.basis.store;

import org.jspecify.annotations.NullMarked;
