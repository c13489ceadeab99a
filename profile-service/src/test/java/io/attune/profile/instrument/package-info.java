/** Packs that are taken, and each way in which one is refused. */
@NullMarked
package io.attune.profile.instrument;

import org.jspecify.annotations.NullMarked;
