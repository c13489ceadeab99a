package io.attune.booking.reprojection;

import io.attune.booking.appointment.DaysAhead;
import io.attune.booking.calendar.ClientCalendars;
import io.attune.booking.day.Appointment;
import io.attune.booking.day.Attention;
import io.attune.booking.day.DayId;
import io.attune.booking.day.Hour;
import io.attune.booking.day.Reprojected;
import io.attune.booking.day.TherapistDay;
import io.attune.booking.day.TherapistDays;
import io.attune.booking.day.ZoneChange;
import io.attune.booking.hours.Commitments;
import io.attune.booking.openhours.AvailabilityRefresh;
import io.attune.booking.openhours.Timetables;
import io.attune.booking.reprojection.ReprojectionOutcome.InStep;
import io.attune.booking.reprojection.ReprojectionOutcome.OlderRules;
import io.attune.booking.roster.TherapistId;
import io.attune.platform.time.Zones;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Brings appointments ahead in step with the present zone rules, one therapist's day after another. What an hour should
 * be is computed from its local time and zone and compared, so nothing has to be remembered of a run that ended in the
 * middle: the next one finds what is left. Clients' calendars go first, as they always do.
 */
@Service
public final class Reprojection {

    private final RulesInUse rules;
    private final Zones zones;
    private final Timetables timetables;
    private final DaysAhead daysAhead;
    private final TherapistDays days;
    private final ClientCalendars calendars;
    private final Commitments commitments;
    private final AvailabilityRefresh refresh;
    private final InstantSource clock;
    private volatile String inStepWith = "";

    Reprojection(
            RulesInUse rules,
            Zones zones,
            Timetables timetables,
            DaysAhead daysAhead,
            TherapistDays days,
            ClientCalendars calendars,
            Commitments commitments,
            AvailabilityRefresh refresh,
            InstantSource clock) {
        this.rules = rules;
        this.zones = zones;
        this.timetables = timetables;
        this.daysAhead = daysAhead;
        this.days = days;
        this.calendars = calendars;
        this.commitments = commitments;
        this.refresh = refresh;
        this.clock = clock;
    }

    /** Does it if this instance has not done it yet by the rules it has now. */
    public Optional<ReprojectionOutcome> runOnce() {
        return inStepWith.equals(zones.version()) ? Optional.empty() : Optional.of(run());
    }

    public ReprojectionOutcome run() {
        var version = zones.version();
        if (!rules.takeUp(version)) {
            return new OlderRules();
        }
        var moved = new ArrayList<Reprojected>();
        timetables.therapists().forEach(therapist -> moved.addAll(reproject(therapist)));
        if (!inStepWith.equals(version)) {
            refresh.someoneMayBeUntold();
            inStepWith = version;
        }
        return new InStep(moved, conflicts());
    }

    private List<Reprojected> reproject(TherapistId therapist) {
        var moved = new ArrayList<Reprojected>();
        daysAhead.of(therapist.value()).forEach((id, day) -> moved.addAll(reproject(id, day)));
        if (!moved.isEmpty()) {
            // Time off lies at instants, which did not move along.
            commitments.reconsider(therapist);
        }
        return moved;
    }

    private List<Reprojected> reproject(DayId id, TherapistDay day) {
        var elsewhere = clientsElsewhere(day);
        return days.decide(id, any -> new ZoneChange(this::projected, elsewhere, clock.instant()).of(any));
    }

    private Set<String> clientsElsewhere(TherapistDay day) {
        var now = clock.instant();
        return day.appointments().stream()
                .filter(appointment -> appointment.isAhead(now))
                .filter(this::isElsewhere)
                .map(Appointment::id)
                .collect(Collectors.toSet());
    }

    private boolean isElsewhere(Appointment appointment) {
        return projected(appointment.hour())
                .filter(hour -> !hour.equals(appointment.hour()))
                .map(hour -> calendars.<Boolean>decide(
                        appointment.clientId(),
                        calendar -> calendar.reproject(
                                appointment.id(), appointment.hour().start(), hour, clock.instant())))
                .orElse(false);
    }

    private Optional<Hour> projected(Hour hour) {
        return hour.meaning(zones.instants(hour.localStart(), hour.timeZone()));
    }

    private List<Appointment> conflicts() {
        var now = clock.instant();
        return timetables.therapists().stream()
                .flatMap(therapist -> daysAhead.of(therapist.value()).values().stream())
                .flatMap(day -> day.appointments().stream())
                .filter(appointment -> appointment.isAhead(now))
                .filter(appointment -> appointment.attentions().contains(Attention.ZONE_RULES))
                .toList();
    }
}
