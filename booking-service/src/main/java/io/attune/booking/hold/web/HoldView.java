package io.attune.booking.hold.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.attune.booking.calendar.PassedOver;
import io.attune.booking.day.Hold;
import io.attune.platform.time.Zones;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hold as it is answered, its times with the offset of the reader's zone.
 *
 * @param passedOver who was asked first, where several were; nothing where one was named
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HoldView(
        String id,
        String therapistId,
        String intakeId,
        String start,
        String end,
        String expiresAt,
        String format,
        @Nullable String locationId,
        @Nullable List<PassedOver> passedOver) {

    static HoldView of(Hold hold, String zone, Zones zones) {
        return of(hold, null, zone, zones);
    }

    static HoldView of(Hold hold, @Nullable List<PassedOver> passedOver, String zone, Zones zones) {
        return new HoldView(
                hold.id(),
                hold.therapistId(),
                hold.intakeId(),
                local(hold.hour().start(), zone, zones),
                local(hold.hour().end(), zone, zones),
                local(hold.expiresAt(), zone, zones),
                hold.meeting().format(),
                hold.meeting().locationId(),
                passedOver);
    }

    static String local(Instant instant, String zone, Zones zones) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(zones.local(instant, zone));
    }
}
