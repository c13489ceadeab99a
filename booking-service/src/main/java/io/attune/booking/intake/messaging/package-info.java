/** Hears of intakes and of their shortlists, keeps the copies and passes the news on. No rule lives here. */
@NullMarked
package io.attune.booking.intake.messaging;

import org.jspecify.annotations.NullMarked;
