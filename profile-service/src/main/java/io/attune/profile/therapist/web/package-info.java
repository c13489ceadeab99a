/** Therapists over HTTP: the form staff send, what the public sees, and what staff see. */
@NullMarked
package io.attune.profile.therapist.web;

import org.jspecify.annotations.NullMarked;
