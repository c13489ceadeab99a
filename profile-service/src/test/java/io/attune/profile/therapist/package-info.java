/** A therapist from draft to withdrawal, step by step. */
@NullMarked
package io.attune.profile.therapist;

import org.jspecify.annotations.NullMarked;
