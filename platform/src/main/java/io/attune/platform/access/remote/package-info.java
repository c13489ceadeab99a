/** The one question this service asks the identity provider: its public keys. */
@NullMarked
package io.attune.platform.access.remote;

import org.jspecify.annotations.NullMarked;
