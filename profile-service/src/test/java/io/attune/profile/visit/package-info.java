/** Tickets on paper. */
@NullMarked
package io.attune.profile.visit;

import org.jspecify.annotations.NullMarked;
