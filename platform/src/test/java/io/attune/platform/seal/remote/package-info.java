/** A key service on paper, and the outer keys that ask it: each way in which it may not answer. */
@NullMarked
package io.attune.platform.seal.remote;

import org.jspecify.annotations.NullMarked;
