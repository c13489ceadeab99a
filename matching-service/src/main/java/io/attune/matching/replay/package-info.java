/**
 * Computes a stored shortlist again from its stored inputs ({@code basis}), through the plain rules ({@code fit}), and
 * compares what comes out with what was stored and told ({@code shortlist}). While it computes, the stored answer is
 * out of its sight: {@link io.attune.matching.replay.Recomputation} is given inputs and nothing else.
 */
@NullMarked
package io.attune.matching.replay;

import org.jspecify.annotations.NullMarked;
