/** Who is told where to turn. */
@NullMarked
package io.attune.profile.crisis;

import org.jspecify.annotations.NullMarked;
