/**
 * What a shortlist costs: one generated directory, one set of questions, and everyone who can answer them measured on
 * both. No class of it is in the service.
 */
@NullMarked
package io.attune.matching.bench;

import org.jspecify.annotations.NullMarked;
