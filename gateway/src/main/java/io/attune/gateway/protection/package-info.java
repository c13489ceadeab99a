/**
 * What stands between a caller and a service: a limit of time, a breaker, one more try for what only reads, and a
 * designed answer for each way in which a service can fail. Headers are set here too, on the way in and out.
 */
@NullMarked
package io.attune.gateway.protection;

import org.jspecify.annotations.NullMarked;
