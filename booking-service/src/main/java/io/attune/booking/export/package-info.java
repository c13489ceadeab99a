/**
 * All that this service holds on one client: the appointments that ever were, what is held for them now, and their
 * place on the waitlist. It is read only, and only by those who are a party to the intake.
 */
@NullMarked
package io.attune.booking.export;

import org.jspecify.annotations.NullMarked;
