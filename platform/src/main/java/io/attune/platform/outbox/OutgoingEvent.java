package io.attune.platform.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A CloudEvent on its way out.
 *
 * @param id {@code ce_id}; the same for the same type, subject and version, so a repetition is recognised
 * @param topic where it goes
 * @param key the record key
 * @param type stable name with a major version, such as {@code thing.happened.v1}
 * @param subject {@code ce_subject}: what the event is about
 * @param subjectVersion {@code ce_aggregateversion}: the version of the subject, not of the document it is stored in
 * @param time when it happened
 * @param data the JSON body; {@code null} erases what a compacted topic keeps under the key
 * @param attributes further CloudEvents extension attributes, lower-case letters and digits only
 */
public record OutgoingEvent(
        String id,
        String topic,
        String key,
        String type,
        String subject,
        long subjectVersion,
        Instant time,
        @Nullable String data,
        Map<String, String> attributes) {

    public OutgoingEvent {
        attributes = Map.copyOf(attributes);
    }

    /** A record without a body, which erases what a compacted topic keeps under the key. */
    public static OutgoingEvent tombstone(
            String topic, String key, String type, String subject, long subjectVersion, Instant time) {
        return of(topic, key, type, subject, subjectVersion, time, null);
    }

    public static OutgoingEvent of(
            String topic,
            String key,
            String type,
            String subject,
            long subjectVersion,
            Instant time,
            @Nullable String data) {
        var id = UUID.nameUUIDFromBytes((type + '/' + subject + '/' + subjectVersion).getBytes(StandardCharsets.UTF_8));
        return new OutgoingEvent(id.toString(), topic, key, type, subject, subjectVersion, time, data, Map.of());
    }

    public OutgoingEvent with(String attribute, String value) {
        var more = new java.util.HashMap<>(attributes);
        more.put(attribute, value);
        return new OutgoingEvent(id, topic, key, type, subject, subjectVersion, time, data, more);
    }
}
