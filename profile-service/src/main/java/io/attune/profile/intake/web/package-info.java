/** Intakes over HTTP: the form, the receipt, the way back, and one view for each kind of caller. */
@NullMarked
package io.attune.profile.intake.web;

import org.jspecify.annotations.NullMarked;
