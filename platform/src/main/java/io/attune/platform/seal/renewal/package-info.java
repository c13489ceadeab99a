/**
 * Brings every kept key under the outer key that encrypts now, while the service goes on; when a round finds none under
 * an earlier one, that one may go.
 */
@NullMarked
package io.attune.platform.seal.renewal;

import org.jspecify.annotations.NullMarked;
