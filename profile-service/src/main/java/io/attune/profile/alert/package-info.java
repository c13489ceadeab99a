/**
 * Calls for a clinician that are still open: one for every intake that is held, until it is released. One that nobody
 * acknowledges in the practice's time is called out again, and again.
 */
@NullMarked
package io.attune.profile.alert;

import org.jspecify.annotations.NullMarked;
