package io.attune.booking.appointment;

import io.attune.booking.day.Appointment;
import io.attune.booking.day.Attention;
import io.attune.booking.day.DayId;
import io.attune.booking.day.Proposed;
import io.attune.booking.day.TherapistDay;
import io.attune.booking.day.TherapistDays;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Has a person look at appointments that cannot be kept as things are, and proposes other hours as it does. */
@Service
final class Marking {

    private final TherapistDays days;
    private final Proposals proposals;
    private final InstantSource clock;

    Marking(TherapistDays days, Proposals proposals, InstantSource clock) {
        this.days = days;
        this.proposals = proposals;
        this.clock = clock;
    }

    /** The appointment as it is afterwards. */
    Appointment mark(Appointment appointment, Attention cause) {
        var marked = mark(appointment.day(), List.of(appointment), cause);
        return marked.isEmpty() ? appointment : marked.getFirst();
    }

    List<Appointment> mark(DayId id, Collection<Appointment> some, Attention cause) {
        var ids = some.stream().map(Appointment::id).collect(Collectors.toSet());
        var proposed = proposed(some, cause);
        return days.decide(id, day -> day.mark(any -> ids.contains(any.id()), cause, proposed, clock.instant()));
    }

    /** Frees every hold on the day too. */
    void unsettle(DayId id, TherapistDay seen, Attention cause) {
        var proposed = proposed(seen.appointments(), cause);
        days.decide(id, day -> day.unsettle(intake -> true, cause, proposed, clock.instant()));
    }

    private Proposed proposed(Collection<Appointment> some, Attention cause) {
        var now = clock.instant();
        return new Proposed(some.stream()
                .filter(appointment -> appointment.isAhead(now))
                .filter(appointment -> !appointment.attentions().contains(cause))
                .collect(Collectors.toMap(Appointment::id, appointment -> starts(appointment, cause))));
    }

    private List<Instant> starts(Appointment appointment, Attention cause) {
        return cause == Attention.INTAKE_HELD || cause == Attention.INTAKE_WITHDRAWN
                ? List.of()
                : proposals.inPlaceOf(appointment).stream()
                        .map(proposal -> proposal.hour().start())
                        .toList();
    }
}
