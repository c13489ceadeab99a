package io.attune.booking.waitlist;

import io.attune.platform.decision.Decision;
import java.util.Map;
import java.util.function.Function;

/** The queues by the id of the therapist; those who wait for anyone have one of their own. */
public interface WaitlistQueues {

    /** The queue of those who wait for anyone who is offered to them. */
    String ANYONE = "anyone";

    /** Empty where nobody ever waited. */
    WaitlistQueue find(String id);

    /** Few: one for each therapist for whom anybody ever waited. */
    Map<String, WaitlistQueue> all();

    <O> O decide(String id, Function<WaitlistQueue, Decision<WaitlistQueue, Void, O>> decision);
}
