/**
 * What earlier clients' answers say about a therapist, shrunk toward the practice by how few they are: two levels of
 * normal-normal shrinkage, whose posteriors a candidate holds as what is learned. Every value that comes in is already
 * adjusted for the client's case; everything that goes out is in deviations between clients from the practice mean, the
 * unit of the fit model.
 */
@NullMarked
package io.attune.matching.fit.learning;

import org.jspecify.annotations.NullMarked;
