/**
 * A simulated practice, run by {@code ./run simulate} and never by the service: invented therapists with known truth,
 * invented clients, and the product's own learning and matching between them. What the published evidence lets one
 * expect stands beside what comes out.
 */
@NullMarked
package io.attune.matching.simulation;

import org.jspecify.annotations.NullMarked;
