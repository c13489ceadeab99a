/** What an instance knows of the therapists while it changes, and the directory made of it. */
@NullMarked
package io.attune.matching.candidates;

import org.jspecify.annotations.NullMarked;
