package io.attune.booking.hold;

import io.attune.booking.day.Place;
import io.attune.booking.day.Places;
import io.attune.booking.intake.Admission;
import io.attune.booking.intake.Party;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Finds holds and appointments for those who are a party to them; for all others there is nothing to find. */
@Service
public final class OwnEntries {

    private final Places places;
    private final Admission admission;

    OwnEntries(Places places, Admission admission) {
        this.places = places;
        this.admission = admission;
    }

    public Optional<Place> find(String id, Party party) {
        return places.find(id)
                .filter(place ->
                        admission.admits(party, place.intakeId(), place.day().therapistId()));
    }
}
