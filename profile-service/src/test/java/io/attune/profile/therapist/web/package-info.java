/** Therapists over real HTTP. */
@NullMarked
package io.attune.profile.therapist.web;

import org.jspecify.annotations.NullMarked;
