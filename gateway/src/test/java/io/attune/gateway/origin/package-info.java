/** Tests of who is believed about callers, and of which pages may read answers. All over HTTP. */
@NullMarked
package io.attune.gateway.origin;

import org.jspecify.annotations.NullMarked;
