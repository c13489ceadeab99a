package io.attune.platform.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the relay behaves.
 *
 * @param lease how long an instance may publish a document's outbox before another may take over
 * @param heartbeat how often an instance says that it lives; four of them missed and the others sweep
 * @param firstRetry the pause after a failed publication, doubled up to {@code lastRetry}
 * @param repeatState how often each state record is published again
 * @param senders how many documents are published at the same time
 */
@ConfigurationProperties("attune.outbox")
public record OutboxSettings(
        @DefaultValue("30s") Duration lease,
        @DefaultValue("5s") Duration heartbeat,
        @DefaultValue("200ms") Duration firstRetry,
        @DefaultValue("5s") Duration lastRetry,
        @DefaultValue("24h") Duration repeatState,
        @DefaultValue("32") int senders) {}
