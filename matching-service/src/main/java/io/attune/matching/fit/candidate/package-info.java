/**
 * What one therapist offers, as far as matching needs to know it: the published practice, the open hours and the
 * counts. Filled by the candidates room from events. An empty set or a null is *not known*, never "no".
 */
@NullMarked
package io.attune.matching.fit.candidate;

import org.jspecify.annotations.NullMarked;
