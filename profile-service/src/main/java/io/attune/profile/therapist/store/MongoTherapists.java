package io.attune.profile.therapist.store;

import io.attune.platform.decision.Command;
import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Versioned;
import io.attune.platform.outbox.Announcer;
import io.attune.platform.outbox.PresentState;
import io.attune.platform.store.AggregateStores;
import io.attune.platform.store.Aggregates;
import io.attune.platform.store.Shape;
import io.attune.profile.therapist.Therapist;
import io.attune.profile.therapist.TherapistEvent;
import io.attune.profile.therapist.TherapistId;
import io.attune.profile.therapist.TherapistOutcome;
import io.attune.profile.therapist.Therapists;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

@Component
class MongoTherapists implements Therapists {

    private final Aggregates<Therapist, TherapistEvent> therapists;

    MongoTherapists(AggregateStores stores, Announcer<TherapistEvent> announcer, PresentState<Therapist> presentState) {
        this.therapists = stores.open("therapists", Shape.of(Therapist.class), announcer, presentState);
    }

    @Override
    public Optional<Versioned<Therapist>> find(TherapistId id) {
        return therapists.find(id.value());
    }

    @Override
    public TherapistOutcome create(
            Command command,
            Function<Optional<Versioned<Therapist>>, Decision<Therapist, TherapistEvent, TherapistOutcome>> decision) {
        return therapists.decide(command.derivedId(), command, TherapistOutcome.class, decision);
    }

    @Override
    public TherapistOutcome decide(
            TherapistId id,
            Function<Optional<Versioned<Therapist>>, Decision<Therapist, TherapistEvent, TherapistOutcome>> decision) {
        return therapists.decide(id.value(), decision);
    }
}
