/**
 * Who comes first among those who may be offered: scores that add up exactly, chance inside a narrow band, ties broken
 * fairly.
 */
@NullMarked
package io.attune.matching.fit.order;

import org.jspecify.annotations.NullMarked;
