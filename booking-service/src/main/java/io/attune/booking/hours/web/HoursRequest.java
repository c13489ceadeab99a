package io.attune.booking.hours.web;

import io.attune.booking.availability.SessionTerms;
import io.attune.booking.hours.SetHours;
import io.attune.booking.roster.TherapistId;
import io.attune.platform.web.FieldProblem;
import io.attune.platform.web.InvalidForm;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of {@code PUT …/hours}; what is left out is as usual. */
record HoursRequest(
        String timeZone,
        List<WeeklyHoursForm> weekly,
        @Nullable Integer sessionMinutes,
        @Nullable Integer bufferMinutes,
        @Nullable Integer noticeHours,
        @Nullable Integer horizonWeeks,
        @Nullable Integer dailyLimit,
        @Nullable Integer startEveryMinutes) {

    SetHours read(TherapistId therapist, long basedOn) {
        var mistakes = new ArrayList<FieldProblem>();
        for (var i = 0; i < weekly.size(); i++) {
            weekly.get(i).check("/weekly/" + i, mistakes);
        }
        if (!mistakes.isEmpty()) {
            throw new InvalidForm(mistakes);
        }
        var hours = weekly.stream().flatMap(WeeklyHoursForm::read).toList();
        return new SetHours(therapist, basedOn, timeZone, hours, terms());
    }

    private SessionTerms terms() {
        var usual = SessionTerms.usual();
        var session = sessionMinutes == null ? usual.session() : Duration.ofMinutes(sessionMinutes);
        var buffer = bufferMinutes == null ? usual.buffer() : Duration.ofMinutes(bufferMinutes);
        return new SessionTerms(
                session,
                buffer,
                noticeHours == null ? usual.notice() : Duration.ofHours(noticeHours),
                horizonWeeks == null ? usual.horizonWeeks() : horizonWeeks,
                dailyLimit,
                startEveryMinutes == null
                        ? SessionTerms.startEvery(session, buffer)
                        : Duration.ofMinutes(startEveryMinutes));
    }
}
