/** Alerts on paper, by a clock that a test moves. */
@NullMarked
package io.attune.profile.alert;

import org.jspecify.annotations.NullMarked;
