/** What is said and heard of intakes, against the paper. */
@NullMarked
package io.attune.profile.intake.messaging;

import org.jspecify.annotations.NullMarked;
