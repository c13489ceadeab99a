/** Cities and where they lie. */
@NullMarked
package io.attune.profile.place;

import org.jspecify.annotations.NullMarked;
