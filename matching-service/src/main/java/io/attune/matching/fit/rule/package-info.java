/**
 * What every rule is made of: a need and a candidate brought together at one moment, and the answers a rule may give.
 * Answers carry their reason as a code and facts; the sentences are made from them in {@code words}.
 */
@NullMarked
package io.attune.matching.fit.rule;

import org.jspecify.annotations.NullMarked;
