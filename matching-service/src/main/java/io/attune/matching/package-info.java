/**
 * Which therapists fit one client, and why. The intake says what is needed, the candidates who there is, the fit rules
 * who may be offered and in which order, the words how that is told; a shortlist brings them together and remembers
 * what it was made from. Here at the root implementations are chosen and settings read, nothing else.
 */
@NullMarked
package io.attune.matching;

import org.jspecify.annotations.NullMarked;
