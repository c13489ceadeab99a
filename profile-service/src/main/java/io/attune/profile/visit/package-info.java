/**
 * How the public form is told from a machine that fills it in: a field that no person sees, and a ticket that says when
 * the form was opened. Nothing is known of whoever opened it.
 */
@NullMarked
package io.attune.profile.visit;

import org.jspecify.annotations.NullMarked;
