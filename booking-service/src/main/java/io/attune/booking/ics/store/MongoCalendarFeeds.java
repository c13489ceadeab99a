package io.attune.booking.ics.store;

import io.attune.booking.ics.CalendarFeed;
import io.attune.booking.ics.CalendarFeeds;
import io.attune.booking.roster.TherapistId;
import io.attune.platform.decision.Command;
import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Versioned;
import io.attune.platform.store.AggregateStores;
import io.attune.platform.store.Aggregates;
import io.attune.platform.store.Shape;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

@Component
class MongoCalendarFeeds implements CalendarFeeds {

    private final Aggregates<CalendarFeed, Void> feeds;

    MongoCalendarFeeds(AggregateStores stores) {
        this.feeds = stores.open("calendarFeeds", Shape.of(CalendarFeed.class), (none, version) -> {
            throw new IllegalStateException("A calendar feed yields no event.");
        });
    }

    @Override
    public Optional<CalendarFeed> find(TherapistId therapist) {
        return feeds.find(therapist.value()).map(Versioned::state);
    }

    @Override
    public <O> O decide(
            TherapistId therapist, Function<Optional<CalendarFeed>, Decision<CalendarFeed, Void, O>> decision) {
        return feeds.decide(therapist.value(), stored -> decision.apply(stored.map(Versioned::state)));
    }

    @Override
    public <O> O decide(
            TherapistId therapist,
            Command command,
            Class<O> outcomes,
            Function<Optional<CalendarFeed>, Decision<CalendarFeed, Void, O>> decision) {
        return feeds.decide(
                therapist.value(), command, outcomes, stored -> decision.apply(stored.map(Versioned::state)));
    }
}
