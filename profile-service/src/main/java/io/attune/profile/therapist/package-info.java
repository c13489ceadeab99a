/**
 * A therapist's practice from draft to withdrawal: what they offer, under which licence, and whether it may be shown.
 * Who fits a client and which hours are open is not known here.
 */
@NullMarked
package io.attune.profile.therapist;

import org.jspecify.annotations.NullMarked;
