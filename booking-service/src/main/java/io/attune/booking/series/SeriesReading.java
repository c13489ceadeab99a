package io.attune.booking.series;

import io.attune.booking.day.Appointment;
import io.attune.booking.day.Whereabouts;
import io.attune.booking.intake.Admission;
import io.attune.booking.intake.Party;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Shows a series as its appointments stand at this instant, wherever each was moved. */
@Service
public final class SeriesReading {

    private final KeptSeries kept;
    private final Admission admission;
    private final Whereabouts whereabouts;
    private final InstantSource clock;

    SeriesReading(KeptSeries kept, Admission admission, Whereabouts whereabouts, InstantSource clock) {
        this.kept = kept;
        this.admission = admission;
        this.whereabouts = whereabouts;
        this.clock = clock;
    }

    public Optional<SeriesDecision.Agreed> find(String id, Party party) {
        return Optional.ofNullable(kept.find(id).agreement())
                .filter(series -> admission.admits(party, series.intakeId(), series.therapistId()))
                .map(series -> new SeriesDecision.Agreed(id, series.everyWeeks(), appointments(series), List.of()));
    }

    private List<Appointment> appointments(Agreement series) {
        return series.parts().stream()
                .flatMap(part -> whereabouts.appointment(part.appointmentId(), part.firstDay()).stream())
                .map(appointment -> appointment.seenAt(clock.instant()))
                .toList();
    }
}
