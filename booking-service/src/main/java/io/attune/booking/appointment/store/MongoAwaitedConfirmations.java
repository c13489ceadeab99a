package io.attune.booking.appointment.store;

import io.attune.booking.appointment.AwaitedConfirmations;
import io.attune.platform.decision.Versioned;
import io.attune.platform.store.AggregateStores;
import io.attune.platform.store.ReadCopies;
import io.attune.platform.store.Shape;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class MongoAwaitedConfirmations implements AwaitedConfirmations {

    private final ReadCopies<Awaited> awaited;

    MongoAwaitedConfirmations(AggregateStores stores) {
        this.awaited = stores.copies("confirmations", Shape.of(Awaited.class));
    }

    @Override
    public void expect(Awaited one) {
        awaited.put(one.appointmentId(), 1, one);
    }

    @Override
    public void done(String appointmentId) {
        awaited.remove(appointmentId);
    }

    @Override
    public List<Awaited> all() {
        return awaited.all().stream().map(Versioned::state).toList();
    }
}
