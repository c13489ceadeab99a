/**
 * Where a request comes from: through which proxy, from which address, from whose page. Only what a trusted proxy says
 * about that is believed, and only pages that are named may read what is answered.
 */
@NullMarked
package io.attune.gateway.origin;

import org.jspecify.annotations.NullMarked;
