package io.attune.booking.series;

import io.attune.booking.day.AppointmentEvent;
import io.attune.platform.decision.Command;
import io.attune.platform.decision.Decision;
import java.util.function.Function;

/** All series, by their ids. */
public interface KeptSeries {

    Series find(String id);

    <O> O decide(String id, Function<Series, Decision<Series, AppointmentEvent, O>> decision);

    SeriesDecision decide(
            String id, Command command, Function<Series, Decision<Series, AppointmentEvent, SeriesDecision>> decision);
}
