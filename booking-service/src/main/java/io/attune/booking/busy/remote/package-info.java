/**
 * Fetches calendars from addresses that people wrote down, so it never reaches into our own network: only TLS, only
 * public addresses, looked at where the connection is made, and the same at every redirect.
 */
@NullMarked
package io.attune.booking.busy.remote;

import org.jspecify.annotations.NullMarked;
