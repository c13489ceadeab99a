/** The world's ways of answering the question for live hours, one test each. */
@NullMarked
package io.attune.matching.candidates.remote;

import org.jspecify.annotations.NullMarked;
