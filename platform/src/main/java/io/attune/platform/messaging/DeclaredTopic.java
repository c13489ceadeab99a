package io.attune.platform.messaging;

import java.time.Duration;

/**
 * A topic that this service publishes and therefore creates, as a bean. Created as soon as the broker can be reached.
 *
 * @param compacted whether the last record per key is kept for ever; otherwise records go after {@code keep}
 * @param keep negative for records that never go
 */
public record DeclaredTopic(String name, boolean compacted, Duration keep) {

    public static DeclaredTopic state(String name) {
        return new DeclaredTopic(name, true, Duration.ofDays(1));
    }

    public static DeclaredTopic events(String name, Duration keep) {
        return new DeclaredTopic(name, false, keep);
    }

    public static DeclaredTopic forEver(String name) {
        return new DeclaredTopic(name, false, Duration.ofMillis(-1));
    }

    java.util.Map<String, String> configuration() {
        return compacted ? TopicCreation.compacted() : TopicCreation.keptFor(keep);
    }
}
