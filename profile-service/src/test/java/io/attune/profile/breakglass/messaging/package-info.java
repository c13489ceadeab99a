/** What is told of an emergency, against the sample. */
@NullMarked
package io.attune.profile.breakglass.messaging;

import org.jspecify.annotations.NullMarked;
