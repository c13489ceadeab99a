/**
 * The ranked, explained answer to one intake and its life: pending, ready, empty or held. It brings together the need
 * ({@code intake}), who there is ({@code candidates}), what fits ({@code fit}) and how that is said ({@code words}),
 * and keeps with every answer all that it was made from ({@code basis}). No score is told to a client.
 */
@NullMarked
package io.attune.matching.shortlist;

import org.jspecify.annotations.NullMarked;
