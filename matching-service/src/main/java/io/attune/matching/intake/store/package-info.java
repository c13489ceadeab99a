/** The collection {@code intakes}: a read-copy that profile-service could fill again. */
@NullMarked
package io.attune.matching.intake.store;

import org.jspecify.annotations.NullMarked;
