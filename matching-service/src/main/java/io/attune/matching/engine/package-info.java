/**
 * The candidates in columns: finds, among up to a million, the few whom the plain rules of {@code fit} would put first,
 * without looking at those who can no longer win, and always with the same scores to the last unit. What it finds is
 * handed back as candidates, so that reasons and words come from the plain rules alone. Whoever cannot be held exactly
 * in columns is refused here and judged by the plain rules elsewhere. One writer, any number of readers, no lock for
 * readers.
 */
@NullMarked
package io.attune.matching.engine;

import org.jspecify.annotations.NullMarked;
