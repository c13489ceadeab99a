/** What people go through from end to end: real processes, a real broker, real HTTP, and real ends of processes. */
@NullMarked
package io.attune.system.journeys;

import org.jspecify.annotations.NullMarked;
