/**
 * What a client agreed to and what not, purpose by purpose, each time they said it: with the words that were shown, in
 * which language, when, and who wrote it down. What follows from it is for others to do.
 */
@NullMarked
package io.attune.profile.consent;

import org.jspecify.annotations.NullMarked;
