/**
 * Fetches calendars from addresses that people wrote down, within what the platform's guard lets it reach, and follows
 * no redirect: who moved a calendar writes the new address down.
 */
@NullMarked
package io.attune.booking.busy.remote;

import org.jspecify.annotations.NullMarked;
