/**
 * What a client told us they need, as far as matching reads it: this service's copy of the intake, by version, coded
 * and without a name. Whoever wants to act on a new intake implements {@link io.attune.matching.intake.IntakeArrivals};
 * nothing here knows what a shortlist is.
 */
@NullMarked
package io.attune.matching.intake;

import org.jspecify.annotations.NullMarked;
