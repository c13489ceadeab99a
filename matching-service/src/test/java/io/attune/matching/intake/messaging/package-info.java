/** The intakes topic read from its producer's own samples, and intakes for other tests, made by the same records. */
@NullMarked
package io.attune.matching.intake.messaging;

import org.jspecify.annotations.NullMarked;
