/**
 * The four services run as one on this machine: what {@code ./run} starts. Nothing here is part of a service; it speaks
 * to them as their clients do, by environment, HTTP and signals.
 */
@NullMarked
package io.attune.system;

import org.jspecify.annotations.NullMarked;
