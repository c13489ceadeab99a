package io.attune.booking.intake.store;

import io.attune.booking.intake.OfferedTherapists;
import io.attune.platform.store.AggregateStores;
import io.attune.platform.store.ReadCopies;
import io.attune.platform.store.Shape;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class MongoOfferedTherapists implements OfferedTherapists {

    private final ReadCopies<OffersDocument> copies;

    MongoOfferedTherapists(AggregateStores stores) {
        this.copies = stores.copies("offers", Shape.of(OffersDocument.class));
    }

    @Override
    public Optional<List<String>> to(String intakeId) {
        return copies.find(intakeId).map(known -> known.state().therapistIds());
    }

    @Override
    public void keep(String intakeId, long version, Collection<String> therapistIds) {
        copies.put(intakeId, version, new OffersDocument(List.copyOf(therapistIds)));
    }

    record OffersDocument(List<String> therapistIds) {}
}
