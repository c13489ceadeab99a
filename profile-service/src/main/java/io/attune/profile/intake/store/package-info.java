/** Intakes in MongoDB, one document each, personal parts sealed before they come here. */
@NullMarked
package io.attune.profile.intake.store;

import org.jspecify.annotations.NullMarked;
