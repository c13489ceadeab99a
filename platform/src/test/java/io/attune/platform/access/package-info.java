/** Tokens good and bad over real HTTP, with the issuer up and down. */
@NullMarked
package io.attune.platform.access;

import org.jspecify.annotations.NullMarked;
