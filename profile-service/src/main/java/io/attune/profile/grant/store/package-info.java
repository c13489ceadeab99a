/** Signing keys in MongoDB, the private half encrypted under the key-encryption key. */
@NullMarked
package io.attune.profile.grant.store;

import org.jspecify.annotations.NullMarked;
