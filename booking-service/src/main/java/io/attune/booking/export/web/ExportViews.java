package io.attune.booking.export.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.attune.booking.day.Appointment;
import io.attune.booking.day.Attention;
import io.attune.booking.day.Hold;
import io.attune.booking.day.Hour;
import io.attune.booking.export.Kept;
import io.attune.booking.intake.Party;
import io.attune.booking.intake.ReadersZone;
import io.attune.booking.waitlist.WaitlistEntry;
import io.attune.platform.audit.Visit;
import io.attune.platform.time.Zones;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what is held on a client for whoever reads it, times in the reader's zone. */
@Component
class ExportViews {

    private final ReadersZone readersZone;
    private final Zones zones;

    ExportViews(ReadersZone readersZone, Zones zones) {
        this.readersZone = readersZone;
        this.zones = zones;
    }

    PartView of(Kept kept, List<Visit> accesses, Party reader) {
        var place = kept.place();
        return new PartView(
                kept.appointments().stream().map(it -> view(it, reader)).toList(),
                kept.holds().stream().map(it -> view(it, reader)).toList(),
                place == null ? null : view(place, reader),
                accesses);
    }

    private AppointmentView view(Appointment it, Party reader) {
        var cancellation = it.course().cancellation();
        return new AppointmentView(
                it.id(),
                it.status().code(),
                it.therapistId(),
                local(it.hour().start(), it.hour(), reader),
                local(it.hour().end(), it.hour(), reader),
                it.meeting().format(),
                it.attentions().stream().map(Attention::code).toList(),
                cancellation != null && cancellation.late() ? true : null);
    }

    private HoldView view(Hold it, Party reader) {
        return new HoldView(
                it.id(),
                it.therapistId(),
                local(it.hour().start(), it.hour(), reader),
                local(it.hour().end(), it.hour(), reader),
                local(it.expiresAt(), it.hour(), reader),
                it.meeting().format());
    }

    private PlaceView view(WaitlistEntry it, Party reader) {
        return new PlaceView(
                WaitlistEntry.idOf(it.intakeId()),
                it.standing().code(),
                it.wish().therapistIds(),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        zones.local(it.joinedAt(), readersZone.of(reader, "Etc/UTC"))),
                reader instanceof Party.Practice ? it.need().code() : null);
    }

    private String local(Instant instant, Hour hour, Party reader) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                zones.local(instant, readersZone.of(reader, hour.timeZone())));
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PartView(
            List<AppointmentView> appointments,
            List<HoldView> holds,
            @Nullable PlaceView waitlist,
            List<Visit> accesses) {}

    /** @param late said of one that was cancelled within the notice */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AppointmentView(
            String id,
            String status,
            String therapistId,
            String start,
            String end,
            String format,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> attentions,
            @Nullable Boolean late) {}

    record HoldView(String id, String therapistId, String start, String end, String expiresAt, String format) {}

    /**
     * @param therapistIds none for anyone who is offered
     * @param need for the practice only
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PlaceView(
            String id,
            String status,
            List<String> therapistIds,
            String since,
            @Nullable String need) {}
}
