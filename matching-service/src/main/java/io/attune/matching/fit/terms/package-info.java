/**
 * The client's own terms, and whether there is room: what is not known about a term passes with a note, and a term may
 * be relaxed when nobody passes.
 */
@NullMarked
package io.attune.matching.fit.terms;

import org.jspecify.annotations.NullMarked;
