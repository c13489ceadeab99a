/** The columns tried against the plain rules, and while they change. */
@NullMarked
package io.attune.matching.engine;

import org.jspecify.annotations.NullMarked;
