/**
 * Asks addresses that people wrote down, so it never reaches into our own network: only TLS, only public addresses,
 * looked at where the connection is made, and never where an answer sends it on to.
 */
@NullMarked
package io.attune.platform.outside;

import org.jspecify.annotations.NullMarked;
