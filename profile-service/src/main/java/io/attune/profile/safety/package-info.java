/**
 * How urgently a person must look at an intake before anything else happens. Deterministic, versioned rules over the
 * client's own answers; nobody's flag from outside counts, and no answer ever means that a risk is small.
 */
@NullMarked
package io.attune.profile.safety;

import org.jspecify.annotations.NullMarked;
