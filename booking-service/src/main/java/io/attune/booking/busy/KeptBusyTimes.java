package io.attune.booking.busy;

import io.attune.booking.availability.Interval;
import io.attune.booking.openhours.BusyTimes;
import io.attune.booking.roster.TherapistId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Shows the busy times of all feeds to those who ask which hours are open. */
@Service
final class KeptBusyTimes implements BusyTimes {

    private final BusyCalendars calendars;

    KeptBusyTimes(BusyCalendars calendars) {
        this.calendars = calendars;
    }

    @Override
    public List<Interval> of(TherapistId therapist) {
        return calendars.find(therapist).times();
    }

    @Override
    public Map<TherapistId, List<Interval>> of(Collection<TherapistId> therapists) {
        return calendars.findAll(therapists).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().times()));
    }
}
