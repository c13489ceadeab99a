package io.attune.booking.day.store;

import io.attune.booking.day.DayId;
import io.attune.booking.day.Place;
import io.attune.booking.day.Places;
import io.attune.platform.decision.Versioned;
import io.attune.platform.store.AggregateStores;
import io.attune.platform.store.ReadCopies;
import io.attune.platform.store.Shape;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Noted once; a place never changes, because an entry that moves leaves word in the day it left. */
@Component
class MongoPlaces implements Places {

    private final ReadCopies<PlaceDocument> places;

    MongoPlaces(AggregateStores stores) {
        this.places = stores.copies("places", Shape.of(PlaceDocument.class));
    }

    @Override
    public Optional<Place> find(String id) {
        return places.find(id).map(Versioned::state).map(PlaceDocument::place);
    }

    @Override
    public List<String> of(String intakeId) {
        return places.findBy("intakeId", intakeId).stream().map(Versioned::id).toList();
    }

    @Override
    public void note(String id, Place place) {
        places.put(id, 1, new PlaceDocument(place.day().key(), place.intakeId()));
    }

    record PlaceDocument(String day, String intakeId) {
        Place place() {
            return new Place(DayId.of(day), intakeId);
        }
    }
}
