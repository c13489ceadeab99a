package io.attune.booking.hours;

import io.attune.booking.availability.SessionTerms;
import io.attune.booking.availability.WeeklyHours;
import io.attune.booking.roster.TherapistId;
import java.util.List;

/**
 * Asks that a therapist's hours be these from now on.
 *
 * @param basedOn the version that whoever asks has seen; 0 when there were no hours
 */
public record SetHours(
        TherapistId therapist, long basedOn, String timeZone, List<WeeklyHours> weekly, SessionTerms terms) {

    public SetHours {
        weekly = List.copyOf(weekly);
    }

    Schedule schedule(List<TimeOff> timeOff) {
        return new Schedule(timeZone, weekly, terms, timeOff);
    }
}
