/** Tests of what is known about a therapist. */
@NullMarked
package io.attune.matching.fit.candidate;

import org.jspecify.annotations.NullMarked;
