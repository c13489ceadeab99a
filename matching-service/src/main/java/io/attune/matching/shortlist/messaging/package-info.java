/** Says on {@code attune.shortlists} who is offered to which intake, and when nobody is. */
@NullMarked
package io.attune.matching.shortlist.messaging;

import org.jspecify.annotations.NullMarked;
