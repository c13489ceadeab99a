/**
 * All that one shortlist was computed from, written down so that it can be computed again when therapists, hours, zone
 * rules and the fit model have long changed, and beside it what came of it. {@link io.attune.matching.basis.Inputs}
 * knows nothing of the answer: whoever recomputes is given the inputs alone and compares afterwards.
 */
@NullMarked
package io.attune.matching.basis;

import org.jspecify.annotations.NullMarked;
