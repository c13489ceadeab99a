/**
 * The published therapists as anybody may look through them: by name, filtered, a page at a time, with how many there
 * are of each kind. Kept on shelves in the order of names, made of the candidates and a moment behind them at most.
 * Nothing learned about a therapist is known here, so nothing learned can order the list.
 */
@NullMarked
package io.attune.matching.directory;

import org.jspecify.annotations.NullMarked;
