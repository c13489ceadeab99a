/**
 * MongoDB and Kafka inside this process, on loopback, for one machine and for tests. Never started by a service; the
 * libraries it needs are optional.
 */
@NullMarked
package io.attune.platform.local;

import org.jspecify.annotations.NullMarked;
