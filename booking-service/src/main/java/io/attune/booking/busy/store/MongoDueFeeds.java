package io.attune.booking.busy.store;

import io.attune.booking.busy.DueFeeds;
import io.attune.booking.roster.TherapistId;
import io.attune.platform.decision.Versioned;
import io.attune.platform.store.AggregateStores;
import io.attune.platform.store.ReadCopies;
import io.attune.platform.store.Shape;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class MongoDueFeeds implements DueFeeds {

    private final ReadCopies<DueDocument> feeds;

    MongoDueFeeds(AggregateStores stores) {
        this.feeds = stores.copies("busyFeeds", Shape.of(DueDocument.class));
    }

    record DueDocument(String therapistId, Instant at, Instant goodAt) {}

    /** The time is the version, so what was noted late never takes the place of what was noted after it. */
    @Override
    public void expect(Due due) {
        var noted = new DueDocument(due.therapist().value(), due.at(), due.goodAt());
        feeds.put(due.feedId(), due.at().toEpochMilli(), noted);
    }

    @Override
    public void done(String feedId) {
        feeds.remove(feedId);
    }

    @Override
    public List<Due> all() {
        return feeds.all().stream().map(MongoDueFeeds::due).toList();
    }

    private static Due due(Versioned<DueDocument> noted) {
        var state = noted.state();
        return new Due(noted.id(), new TherapistId(state.therapistId()), state.at(), state.goodAt());
    }
}
