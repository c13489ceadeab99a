/** Client keys in MongoDB, each wrapped by the key-encryption key, and the sealing done with them. */
@NullMarked
package io.attune.profile.client.store;

import org.jspecify.annotations.NullMarked;
