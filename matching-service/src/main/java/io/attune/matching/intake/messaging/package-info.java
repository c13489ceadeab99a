/** Hears of intakes on their topic, keeps the copy and tells whoever acts on it. No rule lives here. */
@NullMarked
package io.attune.matching.intake.messaging;

import org.jspecify.annotations.NullMarked;
