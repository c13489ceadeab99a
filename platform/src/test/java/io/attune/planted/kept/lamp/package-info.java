/** What a lamp is and when it may be lit. */
@NullMarked
package io.attune.planted.kept.lamp;

import org.jspecify.annotations.NullMarked;
