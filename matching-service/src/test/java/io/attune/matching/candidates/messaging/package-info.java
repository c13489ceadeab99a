/** The two topics read from the producers' own samples, and candidates for other tests, made by the same handlers. */
@NullMarked
package io.attune.matching.candidates.messaging;

import org.jspecify.annotations.NullMarked;
