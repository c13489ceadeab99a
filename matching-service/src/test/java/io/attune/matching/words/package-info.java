/** Tests of what clients read: the sentences themselves, and what none of them may ever say. */
@NullMarked
package io.attune.matching.words;

import org.jspecify.annotations.NullMarked;
