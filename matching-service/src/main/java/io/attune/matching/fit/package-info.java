/**
 * Who fits one client, in which order and why: pure, without I/O, the same answer for the same question. Come in
 * through {@link io.attune.matching.fit.Matching}; the need and the candidates are in {@code need} and
 * {@code candidate}, the rules that protect the client in {@code duty}, the client's own terms in {@code terms}, what
 * orders the rest in {@code leaning}.
 */
@NullMarked
package io.attune.matching.fit;

import org.jspecify.annotations.NullMarked;
