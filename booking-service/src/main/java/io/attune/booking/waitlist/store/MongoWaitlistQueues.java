package io.attune.booking.waitlist.store;

import io.attune.booking.waitlist.WaitlistQueue;
import io.attune.booking.waitlist.WaitlistQueues;
import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Versioned;
import io.attune.platform.store.AggregateStores;
import io.attune.platform.store.Aggregates;
import io.attune.platform.store.Shape;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class MongoWaitlistQueues implements WaitlistQueues {

    private final Aggregates<WaitlistQueue, Void> queues;

    MongoWaitlistQueues(AggregateStores stores) {
        this.queues = stores.open("queues", Shape.of(WaitlistQueue.class), (event, version) -> {
            throw new IllegalStateException("A queue tells nobody.");
        });
    }

    @Override
    public WaitlistQueue find(String id) {
        return state(queues.find(id));
    }

    @Override
    public Map<String, WaitlistQueue> all() {
        return queues.all().stream().collect(Collectors.toMap(Versioned::id, Versioned::state));
    }

    @Override
    public <O> O decide(String id, Function<WaitlistQueue, Decision<WaitlistQueue, Void, O>> decision) {
        return queues.decide(id, stored -> decision.apply(state(stored)));
    }

    private static WaitlistQueue state(Optional<Versioned<WaitlistQueue>> stored) {
        return stored.map(Versioned::state).orElseGet(WaitlistQueue::empty);
    }
}
