/** What is said on the shortlists' topic, held against its paper. */
@NullMarked
package io.attune.matching.shortlist.messaging;

import org.jspecify.annotations.NullMarked;
