package io.attune.booking.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Follows appointments to where they are now, from any day they ever were in. */
@Service
public final class Whereabouts {

    /** Nobody moves an appointment so often; more is a circle, which there must not be. */
    private static final int FARTHEST = 1_000;

    private final TherapistDays days;

    Whereabouts(TherapistDays days) {
        this.days = days;
    }

    /** The days an entry was in since, in order; the last one is where it is, if it ever came to be. */
    public List<DayId> way(String id, DayId from) {
        var way = new ArrayList<>(List.of(from));
        var next = days.find(from).onward(id);
        while (next.isPresent()) {
            way.add(next.get());
            if (way.size() > FARTHEST) {
                throw new IllegalStateException("An appointment was forwarded without end.");
            }
            next = days.find(next.get()).onward(id);
        }
        return way;
    }

    public Optional<Appointment> appointment(String id, DayId from) {
        var day = days.find(from);
        return day.onward(id).isEmpty()
                ? day.appointment(id)
                : days.find(way(id, from).getLast()).appointment(id);
    }
}
