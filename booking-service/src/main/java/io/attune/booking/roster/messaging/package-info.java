/** Hears of therapists on their topic, keeps the copy and passes the news on. No rule lives here. */
@NullMarked
package io.attune.booking.roster.messaging;

import org.jspecify.annotations.NullMarked;
