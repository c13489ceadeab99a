/**
 * How much anyone may ask of the system: how often, with how large a body, at how long an address. Counted in this
 * process alone, so that the front door needs no store to protect itself.
 */
@NullMarked
package io.attune.gateway.limits;

import org.jspecify.annotations.NullMarked;
