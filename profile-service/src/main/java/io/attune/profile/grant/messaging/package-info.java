/** The topic {@code attune.keys}: public keys for whoever verifies an intake's token. */
@NullMarked
package io.attune.profile.grant.messaging;

import org.jspecify.annotations.NullMarked;
