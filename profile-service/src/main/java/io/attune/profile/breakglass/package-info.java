/**
 * Emergencies in which somebody must see an intake that is not theirs or is withheld from them. They say why, see it
 * for one hour, everyone who watches is told at once, and somebody else looks at it within days.
 */
@NullMarked
package io.attune.profile.breakglass;

import org.jspecify.annotations.NullMarked;
