/** Tests of how much anyone may ask. Callers are told apart as their proxy tells them apart. */
@NullMarked
package io.attune.gateway.limits;

import org.jspecify.annotations.NullMarked;
