/** Lamps over HTTP. */
@NullMarked
package io.attune.planted.kept.lamp.web;

import org.jspecify.annotations.NullMarked;
