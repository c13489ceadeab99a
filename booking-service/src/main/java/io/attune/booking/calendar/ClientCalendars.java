package io.attune.booking.calendar;

import io.attune.platform.decision.Decision;
import java.util.function.Function;

/** All clients' calendars, by the opaque id of the client. */
public interface ClientCalendars {

    ClientCalendar find(String clientId);

    <O> O decide(String clientId, Function<ClientCalendar, Decision<ClientCalendar, Void, O>> decision);
}
