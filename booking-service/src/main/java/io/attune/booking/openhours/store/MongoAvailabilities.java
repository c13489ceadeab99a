package io.attune.booking.openhours.store;

import io.attune.booking.openhours.Availabilities;
import io.attune.booking.openhours.Availability;
import io.attune.booking.openhours.AvailabilityChanged;
import io.attune.booking.roster.TherapistId;
import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Versioned;
import io.attune.platform.outbox.Announcer;
import io.attune.platform.outbox.PresentState;
import io.attune.platform.store.AggregateStores;
import io.attune.platform.store.Aggregates;
import io.attune.platform.store.Shape;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

@Component
class MongoAvailabilities implements Availabilities {

    private final Aggregates<Availability, AvailabilityChanged> availabilities;

    MongoAvailabilities(
            AggregateStores stores, Announcer<AvailabilityChanged> announcer, PresentState<Availability> present) {
        this.availabilities = stores.open("availability", Shape.of(Availability.class), announcer, present);
    }

    @Override
    public Optional<Versioned<Availability>> find(TherapistId therapist) {
        return availabilities.find(therapist.value());
    }

    @Override
    public <O> O decide(
            TherapistId therapist,
            Function<Optional<Versioned<Availability>>, Decision<Availability, AvailabilityChanged, O>> decision) {
        return availabilities.decide(therapist.value(), decision);
    }
}
