/** Shortlists made, read and added to, with everything around them in memory. */
@NullMarked
package io.attune.matching.shortlist;

import org.jspecify.annotations.NullMarked;
