/**
 * The words of the house: every code that profiles and intakes may use, with its English and French labels, and the
 * consent texts that exist. Versioned reference, read at start; nothing here changes while running.
 */
@NullMarked
package io.attune.profile.vocabulary;

import org.jspecify.annotations.NullMarked;
