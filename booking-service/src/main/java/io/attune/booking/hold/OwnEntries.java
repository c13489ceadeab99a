package io.attune.booking.hold;

import io.attune.booking.day.DayId;
import io.attune.booking.day.Place;
import io.attune.booking.day.Places;
import io.attune.booking.day.Whereabouts;
import io.attune.booking.intake.Admission;
import io.attune.booking.intake.Party;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Finds holds and appointments for those who are a party to them; for all others there is nothing to find. */
@Service
public final class OwnEntries {

    private final Places places;
    private final Admission admission;

    private final Whereabouts whereabouts;

    OwnEntries(Places places, Admission admission, Whereabouts whereabouts) {
        this.places = places;
        this.admission = admission;
        this.whereabouts = whereabouts;
    }

    /** Where it is now. */
    public Optional<Place> find(String id, Party party) {
        return way(id, party).map(way -> new Place(way.days().getLast(), way.intakeId()));
    }

    /** Where it was first: the day that made an appointment of the hold. */
    public Optional<Place> first(String id, Party party) {
        return places.find(id)
                .filter(place ->
                        admission.admits(party, place.intakeId(), place.day().therapistId()));
    }

    /** Where it was since, in order. */
    public Optional<Way> way(String id, Party party) {
        return first(id, party).map(place -> new Way(whereabouts.way(id, place.day()), place.intakeId()));
    }

    /** The days an entry was in; the last one is where it is now. */
    public record Way(List<DayId> days, String intakeId) {}
}
