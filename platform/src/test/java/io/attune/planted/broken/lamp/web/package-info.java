/** An open room that looks into others. */
@NullMarked
package io.attune.planted.broken.lamp.web;

import org.jspecify.annotations.NullMarked;
