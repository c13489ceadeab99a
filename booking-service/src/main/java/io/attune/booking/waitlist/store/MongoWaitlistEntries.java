package io.attune.booking.waitlist.store;

import io.attune.booking.waitlist.WaitlistEntries;
import io.attune.booking.waitlist.WaitlistEntry;
import io.attune.platform.decision.Command;
import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Versioned;
import io.attune.platform.store.AggregateStores;
import io.attune.platform.store.Aggregates;
import io.attune.platform.store.Shape;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

@Component
class MongoWaitlistEntries implements WaitlistEntries {

    private final Aggregates<WaitlistEntry, Void> entries;

    MongoWaitlistEntries(AggregateStores stores) {
        this.entries = stores.open("waitlist", Shape.of(WaitlistEntry.class), (event, version) -> {
            throw new IllegalStateException("A place on the waitlist tells nobody.");
        });
    }

    @Override
    public Optional<Versioned<WaitlistEntry>> find(String id) {
        return entries.find(id);
    }

    @Override
    public List<Versioned<WaitlistEntry>> findAll(Collection<String> ids) {
        return entries.findAll(ids);
    }

    @Override
    public <O> O decide(String id, Function<Optional<WaitlistEntry>, Decision<WaitlistEntry, Void, O>> decision) {
        return entries.decide(id, stored -> decision.apply(stored.map(Versioned::state)));
    }

    @Override
    public <O> O decide(
            String id,
            Command command,
            Class<O> outcomes,
            Function<Optional<WaitlistEntry>, Decision<WaitlistEntry, Void, O>> decision) {
        return entries.decide(id, command, outcomes, stored -> decision.apply(stored.map(Versioned::state)));
    }
}
