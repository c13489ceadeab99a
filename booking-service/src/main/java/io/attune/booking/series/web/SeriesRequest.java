package io.attune.booking.series.web;

import io.attune.booking.day.Hold;
import io.attune.booking.hold.HoldAnHour;
import io.attune.booking.series.SeriesWish;
import io.attune.platform.time.Zones;
import io.attune.platform.web.RequestedTime;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The body of {@code POST /api/series}: the schema asks for a hold, or for therapist, intake and start. */
record SeriesRequest(
        @Nullable String holdId,
        @Nullable String therapistId,
        @Nullable String intakeId,
        @Nullable String start,
        @Nullable String timeZone,
        @Nullable String format,
        @Nullable String locationId,
        int every,
        @Nullable Integer count,
        @Nullable LocalDate until,
        @Nullable String onConflict) {

    SeriesWish from(Hold hold) {
        var meeting = hold.meeting();
        return wish(new HoldAnHour(
                hold.therapistId(),
                hold.hour().start(),
                hold.intakeId(),
                meeting.format(),
                meeting.locationId(),
                hold.override()));
    }

    SeriesWish read(Zones zones) {
        var instant = new RequestedTime(Objects.requireNonNull(start), timeZone).read("/start", zones);
        return wish(new HoldAnHour(
                Objects.requireNonNull(therapistId), instant, Objects.requireNonNull(intakeId), format, locationId));
    }

    private SeriesWish wish(HoldAnHour first) {
        return new SeriesWish(first, holdId, every, count, until, "skip".equals(onConflict));
    }
}
