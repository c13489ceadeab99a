package io.attune.booking.intake.store;

import io.attune.booking.intake.ErasuresDone;
import io.attune.booking.intake.IntakeForgotten;
import io.attune.platform.decision.Decision;
import io.attune.platform.outbox.Announcer;
import io.attune.platform.store.AggregateStores;
import io.attune.platform.store.Aggregates;
import io.attune.platform.store.Shape;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** The collection {@code erasures}: an intake's id and when it was forgotten, nothing else. */
@Component
class MongoErasuresDone implements ErasuresDone {

    private final Aggregates<Done, IntakeForgotten> erasures;

    MongoErasuresDone(AggregateStores stores, Announcer<IntakeForgotten> announcer) {
        this.erasures = stores.open("erasures", Shape.of(Done.class), announcer);
    }

    record Done(Instant at) {}

    @Override
    public void enter(String intakeId, Instant at) {
        erasures.<Boolean>decide(
                intakeId,
                found -> found.isPresent()
                        ? Decision.keep(false)
                        : Decision.change(new Done(at), List.of(new IntakeForgotten(intakeId, at)), true));
    }
}
