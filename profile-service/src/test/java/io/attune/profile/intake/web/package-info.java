/** Intakes over real HTTP: taken in, held, read, and followed. */
@NullMarked
package io.attune.profile.intake.web;

import org.jspecify.annotations.NullMarked;
