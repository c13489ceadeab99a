/** Signs the demo users in as browsers and programs do, and reads what their tokens say. */
@NullMarked
package io.attune.system.identity;

import org.jspecify.annotations.NullMarked;
