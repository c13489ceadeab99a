/**
 * What orders those who may be offered: seven leanings, each a feature with its sentence. None excludes anybody, and
 * what the client did not ask for, or what evidence says does not matter, is not among them.
 */
@NullMarked
package io.attune.matching.fit.leaning;

import org.jspecify.annotations.NullMarked;
