package io.attune.booking.hours.store;

import io.attune.booking.hours.ReviewedHours;
import io.attune.booking.roster.TherapistId;
import io.attune.platform.decision.Versioned;
import io.attune.platform.store.AggregateStores;
import io.attune.platform.store.ReadCopies;
import io.attune.platform.store.Shape;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A document each whose version is that of the hours reviewed. */
@Component
class MongoReviewedHours implements ReviewedHours {

    private final ReadCopies<Nothing> reviewed;

    MongoReviewedHours(AggregateStores stores) {
        this.reviewed = stores.copies("hours-reviewed", Shape.of(Nothing.class));
    }

    @Override
    public Map<TherapistId, Long> all() {
        return reviewed.all().stream()
                .collect(Collectors.toMap(each -> new TherapistId(each.id()), Versioned::version));
    }

    @Override
    public void note(TherapistId therapist, long version) {
        reviewed.put(therapist.value(), version, new Nothing());
    }

    record Nothing() {}
}
