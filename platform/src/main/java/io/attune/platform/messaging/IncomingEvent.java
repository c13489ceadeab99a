package io.attune.platform.messaging;

import java.time.Instant;
import java.util.Map;

/**
 * A CloudEvent as it came in. Duplicates and disorder are normal: state is replaced only by a higher
 * {@link #subjectVersion} of the same {@link #subject}.
 *
 * @param data the body, JSON in UTF-8
 * @param attributes extension attributes other than those named here
 */
public record IncomingEvent(
        String id,
        String type,
        String subject,
        long subjectVersion,
        Instant time,
        String key,
        Map<String, String> attributes,
        String data) {}
