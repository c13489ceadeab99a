package io.attune.matching.candidates.messaging;

import io.attune.platform.messaging.IncomingEvent;

/** What a state event says beside its body, so that it can be obeyed when the body cannot be read. */
final class Offerable {

    private Offerable() {}

    static boolean of(IncomingEvent event) {
        return !"false".equals(event.attributes().get("offerable"));
    }
}
