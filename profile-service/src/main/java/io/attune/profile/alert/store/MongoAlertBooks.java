package io.attune.profile.alert.store;

import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Versioned;
import io.attune.platform.outbox.Announcer;
import io.attune.platform.store.AggregateStores;
import io.attune.platform.store.Aggregates;
import io.attune.platform.store.Shape;
import io.attune.profile.alert.Alert;
import io.attune.profile.alert.AlertBook;
import io.attune.profile.alert.AlertBooks;
import io.attune.profile.alert.AlertEvent;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

@Component
class MongoAlertBooks implements AlertBooks {

    /** Never to be changed: it decides where an alert is looked for. */
    private static final int BOOKS = 16;

    private static final List<String> IDS =
            IntStream.range(0, BOOKS).mapToObj(Integer::toString).toList();

    private final Aggregates<AlertBook, AlertEvent> books;

    MongoAlertBooks(AggregateStores stores, Announcer<AlertEvent> announcer) {
        this.books = stores.open("alerts", Shape.of(AlertBook.class), announcer);
    }

    @Override
    public <O> O decide(String intakeId, Function<AlertBook, Decision<AlertBook, AlertEvent, O>> decision) {
        var id = IDS.get(Math.floorMod(intakeId.hashCode(), BOOKS));
        return books.decide(
                id, found -> decision.apply(found.map(Versioned::state).orElse(AlertBook.EMPTY)));
    }

    @Override
    public List<Alert> all() {
        return books.findAll(IDS).stream()
                .flatMap(book -> book.state().open().stream())
                .toList();
    }
}
