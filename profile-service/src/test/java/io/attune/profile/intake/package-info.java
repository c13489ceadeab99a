/** What becomes of an intake. */
@NullMarked
package io.attune.profile.intake;

import org.jspecify.annotations.NullMarked;
