/** The collection {@code shortlists}: one document to an intake, its events in the same write. */
@NullMarked
package io.attune.matching.shortlist.store;

import org.jspecify.annotations.NullMarked;
