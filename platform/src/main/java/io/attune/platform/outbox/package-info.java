/**
 * Events that leave with the document that caused them. The relay publishes a document's outbox in order and removes
 * what the broker has acknowledged; how a document is stored and how a broker is reached stay behind ports.
 */
@NullMarked
package io.attune.platform.outbox;

import org.jspecify.annotations.NullMarked;
