package io.attune.profile.alert;

import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Decision.Changed;
import io.attune.platform.decision.Decision.Kept;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** All alerts in one book, and what was told of them. */
public final class PaperAlertBooks implements AlertBooks {

    private AlertBook book = AlertBook.EMPTY;
    final List<AlertEvent> told = new ArrayList<>();

    @Override
    public <O> O decide(String intakeId, Function<AlertBook, Decision<AlertBook, AlertEvent, O>> decision) {
        return switch (decision.apply(book)) {
            case Kept<AlertBook, AlertEvent, O>(var outcome) -> outcome;
            case Changed<AlertBook, AlertEvent, O> change -> {
                book = change.state();
                told.addAll(change.events());
                yield change.outcome();
            }
        };
    }

    @Override
    public List<Alert> all() {
        return book.open();
    }
}
