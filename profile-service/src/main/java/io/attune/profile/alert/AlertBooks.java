package io.attune.profile.alert;

import io.attune.platform.decision.Decision;
import java.util.List;
import java.util.function.Function;

/** All open alerts, spread over a fixed number of books so that no document grows large and few are written at once. */
public interface AlertBooks {

    /** Decides on the book in which this intake's alert stands, or would. */
    <O> O decide(String intakeId, Function<AlertBook, Decision<AlertBook, AlertEvent, O>> decision);

    List<Alert> all();
}
