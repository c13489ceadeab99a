package io.attune.platform.messaging;

/** The name under which this service reads and publishes: its consumer groups, dead letters and {@code ce_source}. */
record ServiceName(String value) {

    String group(String topic) {
        return value + '.' + topic;
    }

    String deadLetters(String topic) {
        return topic + '.' + value + ".dlt";
    }

    java.net.URI source() {
        return java.net.URI.create("/attune/" + value);
    }
}
