/**
 * Reads the two compacted topics that the candidates are put together from, whole and by every instance. What cannot be
 * read changes nothing, except that a therapist said not to be offerable is not offered.
 */
@NullMarked
package io.attune.matching.candidates.messaging;

import org.jspecify.annotations.NullMarked;
