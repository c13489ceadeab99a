/** Rules over answers, case by case. */
@NullMarked
package io.attune.profile.safety;

import org.jspecify.annotations.NullMarked;
