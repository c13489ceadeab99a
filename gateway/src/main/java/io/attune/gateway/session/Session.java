package io.attune.gateway.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One browser's session, as it was read.
 *
 * @param id of its document; the cookie cannot be told from it
 * @param touched when it was used last, to the minute
 * @param renewing until when one instance has taken it upon itself to renew the tokens
 */
record Session(
        String id, long version, Instant touched, @Nullable Instant renewing, SignedIn signedIn) {}
