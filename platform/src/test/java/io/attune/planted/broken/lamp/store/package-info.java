/** TODO say what lies here. */
@NullMarked
package io.attune.planted.broken.lamp.store;

import org.jspecify.annotations.NullMarked;
