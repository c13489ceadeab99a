/** Each path reaches the service that owns it, whole, and no other path reaches any. */
@NullMarked
package io.attune.gateway.routes;

import org.jspecify.annotations.NullMarked;
