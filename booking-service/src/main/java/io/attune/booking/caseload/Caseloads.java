package io.attune.booking.caseload;

import io.attune.platform.decision.Decision;
import java.util.function.Function;

/** All therapists' caseloads, by the id of the therapist. */
public interface Caseloads {

    Caseload find(String therapistId);

    <O> O decide(String therapistId, Function<Caseload, Decision<Caseload, Void, O>> decision);
}
