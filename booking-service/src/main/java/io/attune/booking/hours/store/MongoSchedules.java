package io.attune.booking.hours.store;

import io.attune.booking.hours.Schedule;
import io.attune.booking.hours.Schedules;
import io.attune.booking.roster.TherapistId;
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
class MongoSchedules implements Schedules {

    private final Aggregates<Schedule, Void> schedules;

    MongoSchedules(AggregateStores stores) {
        this.schedules = stores.open("schedules", Shape.of(Schedule.class), (none, version) -> {
            throw new IllegalStateException("A schedule yields no event.");
        });
    }

    @Override
    public Optional<Versioned<Schedule>> find(TherapistId therapist) {
        return schedules.find(therapist.value());
    }

    @Override
    public List<Versioned<Schedule>> findAll(Collection<TherapistId> therapists) {
        return schedules.findAll(therapists.stream().map(TherapistId::value).toList());
    }

    @Override
    public List<Versioned<Schedule>> all() {
        return schedules.all();
    }

    @Override
    public <O> O decide(
            TherapistId therapist, Function<Optional<Versioned<Schedule>>, Decision<Schedule, Void, O>> decision) {
        return schedules.decide(therapist.value(), decision);
    }

    @Override
    public <O> O decide(
            TherapistId therapist,
            Command command,
            Class<O> outcomes,
            Function<Optional<Versioned<Schedule>>, Decision<Schedule, Void, O>> decision) {
        return schedules.decide(therapist.value(), command, outcomes, decision);
    }
}
