/**
 * What the client reads about an offer, in English and French, from templates: true, in full sentences' parts, never a
 * score, a superlative or a comparison. A codes-and-facts reason goes in, a sentence comes out.
 */
@NullMarked
package io.attune.matching.words;

import org.jspecify.annotations.NullMarked;
