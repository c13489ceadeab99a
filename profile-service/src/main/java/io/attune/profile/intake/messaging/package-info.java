/** What the other services hear of intakes, and what we hear of the shortlists and appointments that came of them. */
@NullMarked
package io.attune.profile.intake.messaging;

import org.jspecify.annotations.NullMarked;
