/** Outer keys that never leave a key service, asked over HTTP for each key they encrypt or decrypt. */
@NullMarked
package io.attune.platform.seal.remote;

import org.jspecify.annotations.NullMarked;
