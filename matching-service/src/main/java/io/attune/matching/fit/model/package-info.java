/**
 * The numbers by which fit is judged, as data: weights, reference means and deviations, guideline levels, bounds. A
 * model that cannot be right is refused before anything is matched.
 */
@NullMarked
package io.attune.matching.fit.model;

import org.jspecify.annotations.NullMarked;
