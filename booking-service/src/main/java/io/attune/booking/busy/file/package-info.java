/**
 * What an iCalendar file (RFC 5545) says about when somebody is busy, and nothing else of it: titles, places and people
 * are never looked at. Lines are read by vinnie and rules are expanded by lib-recur on floating local times; instants
 * come from {@link io.attune.platform.time.Zones} or, for a zone nobody knows, from the file's own VTIMEZONE. ical4j is
 * not used, because its jar puts zone rules of its own into the JVM and asks the network for newer ones. Every file has
 * an end: its size, its events, what its rules expand to and the time all of that takes are limited.
 */
@NullMarked
package io.attune.booking.busy.file;

import org.jspecify.annotations.NullMarked;
