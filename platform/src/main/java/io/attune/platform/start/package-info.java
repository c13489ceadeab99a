/**
 * What a service must be told before it may start. Nothing is made and nothing is reached until its settings are fit
 * for the environment that {@code attune.environment} names; each that is not is told in one sentence.
 */
@NullMarked
package io.attune.platform.start;

import org.jspecify.annotations.NullMarked;
