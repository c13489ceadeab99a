package io.attune.booking.intake.store;

import io.attune.booking.intake.OfferedTherapists;
import io.attune.platform.store.AggregateStores;
import io.attune.platform.store.ReadCopies;
import io.attune.platform.store.Shape;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class MongoOfferedTherapists implements OfferedTherapists {

    private final ReadCopies<OffersDocument> copies;

    MongoOfferedTherapists(AggregateStores stores) {
        this.copies = stores.copies("offers", Shape.of(OffersDocument.class));
    }

    @Override
    public Optional<Set<String>> to(String intakeId) {
        return copies.find(intakeId).map(known -> Set.copyOf(known.state().therapistIds()));
    }

    @Override
    public void keep(String intakeId, long version, Set<String> therapistIds) {
        copies.put(intakeId, version, new OffersDocument(List.copyOf(therapistIds)));
    }

    record OffersDocument(List<String> therapistIds) {}
}
