package io.attune.booking.export;

import io.attune.booking.appointment.AppointmentReading;
import io.attune.booking.day.Hold;
import io.attune.booking.day.Places;
import io.attune.booking.hold.LiveHolds;
import io.attune.booking.intake.Admission;
import io.attune.booking.intake.Party;
import io.attune.booking.waitlist.WaitlistEntry;
import io.attune.booking.waitlist.WaitlistReading;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Gathers what is held on a client for one who is a party to their intake. */
@Service
public final class Export {

    private final Admission admission;
    private final Places places;
    private final AppointmentReading appointments;
    private final LiveHolds holds;
    private final WaitlistReading waitlist;

    Export(
            Admission admission,
            Places places,
            AppointmentReading appointments,
            LiveHolds holds,
            WaitlistReading waitlist) {
        this.admission = admission;
        this.places = places;
        this.appointments = appointments;
        this.holds = holds;
        this.waitlist = waitlist;
    }

    /** Nothing for who is no party to it; of an intake that has not come here, that nothing is held. */
    public Optional<Kept> of(String intakeId, Party party) {
        return admission.admits(party, intakeId) ? Optional.of(gather(intakeId, party)) : Optional.empty();
    }

    private Kept gather(String intakeId, Party party) {
        var ids = places.of(intakeId);
        return new Kept(
                sorted(
                        found(ids, id -> appointments.find(id, party)),
                        appointment -> appointment.hour().start()),
                sorted(found(ids, id -> holds.find(id, party)), Hold::expiresAt),
                waitlist.find(WaitlistEntry.idOf(intakeId), party)
                        .map(WaitlistReading.Seen::entry)
                        .orElse(null));
    }

    private static <T> Stream<T> found(List<String> ids, Function<String, Optional<T>> find) {
        return ids.stream().flatMap(id -> find.apply(id).stream());
    }

    private static <T, U extends Comparable<U>> List<T> sorted(Stream<T> all, Function<T, U> by) {
        return all.sorted(Comparator.comparing(by)).toList();
    }
}
