/** One person's way through the whole system, as any client would go it: what {@code ./run demo} does and prints. */
@NullMarked
package io.attune.system.demo;

import org.jspecify.annotations.NullMarked;
