/**
 * The waitlist over HTTP: joining and leaving it, seeing one's own place, and the practice's view of who waits. Times
 * are written in the zone of whoever reads them. How many others wait is told to nobody but the practice.
 */
@NullMarked
package io.attune.booking.waitlist.web;

import org.jspecify.annotations.NullMarked;
