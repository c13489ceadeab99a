/** Where lamps are kept. */
@NullMarked
package io.attune.planted.kept.lamp.store;

import org.jspecify.annotations.NullMarked;
