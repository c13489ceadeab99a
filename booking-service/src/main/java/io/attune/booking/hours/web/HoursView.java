package io.attune.booking.hours.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.attune.booking.hours.Schedule;
import io.attune.platform.decision.Versioned;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A therapist's hours as they are answered; {@code timeOff} has an address of its own and is not set with them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HoursView(
        String timeZone,
        List<WeeklyHoursForm> weekly,
        long sessionMinutes,
        long bufferMinutes,
        long noticeHours,
        int horizonWeeks,
        @Nullable Integer dailyLimit,
        long startEveryMinutes,
        List<TimeOffView> timeOff,
        long version) {

    static HoursView of(Versioned<Schedule> kept) {
        var schedule = kept.state();
        var terms = schedule.terms();
        return new HoursView(
                schedule.timeZone(),
                schedule.weekly().stream().map(WeeklyHoursForm::of).toList(),
                terms.session().toMinutes(),
                terms.buffer().toMinutes(),
                terms.notice().toHours(),
                terms.horizonWeeks(),
                terms.dailyLimit(),
                terms.startEvery().toMinutes(),
                schedule.timeOff().stream().map(TimeOffView::of).toList(),
                kept.version());
    }
}
