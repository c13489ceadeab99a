/** Emergencies on paper. */
@NullMarked
package io.attune.profile.breakglass;

import org.jspecify.annotations.NullMarked;
