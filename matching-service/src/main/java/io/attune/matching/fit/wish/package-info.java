/**
 * The client's wishes, one type each: whether it was made, whether it was made a condition, and how far a candidate
 * grants it. The same reading serves the condition and the order.
 */
@NullMarked
package io.attune.matching.fit.wish;

import org.jspecify.annotations.NullMarked;
