package io.attune.booking.roster.store;

import io.attune.booking.roster.Therapist;
import io.attune.booking.roster.Therapist.Standing;
import io.attune.booking.roster.Therapists;
import io.attune.platform.decision.Versioned;
import io.attune.platform.store.AggregateStores;
import io.attune.platform.store.ReadCopies;
import io.attune.platform.store.Shape;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class MongoTherapists implements Therapists {

    private final ReadCopies<Therapist> copies;

    MongoTherapists(AggregateStores stores) {
        this.copies = stores.copies("therapists", Shape.of(Therapist.class));
    }

    @Override
    public Optional<Versioned<Therapist>> find(String therapistId) {
        return copies.find(therapistId);
    }

    @Override
    public void keep(String therapistId, long version, Therapist therapist) {
        copies.put(therapistId, version, therapist);
    }

    @Override
    public void withdraw(String therapistId, long version) {
        var known = copies.find(therapistId).map(Versioned::state);
        var gone = new Therapist(
                Standing.WITHDRAWN,
                false,
                known.map(Therapist::timeZone).orElse("Etc/UTC"),
                List.of(),
                known.map(Therapist::locations).orElse(List.of()),
                0);
        copies.put(therapistId, version, gone);
    }
}
