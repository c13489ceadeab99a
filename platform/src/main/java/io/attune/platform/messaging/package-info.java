/**
 * Kafka, both ways: CloudEvents out of the outbox, CloudEvents in to one handler per topic, dead letters for what
 * cannot be handled. Services see only {@link io.attune.platform.messaging.IncomingEvent}, never a broker's type.
 */
@NullMarked
package io.attune.platform.messaging;

import org.jspecify.annotations.NullMarked;
