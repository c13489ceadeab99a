package io.attune.profile.breakglass;

import io.attune.platform.decision.Command;
import io.attune.platform.decision.Decision;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Every glass that was ever broken; few, for it is broken in emergencies only. */
public interface Glasses {

    Optional<Glass> find(String id);

    Optional<Glass> findByOpening(String openingId);

    List<Glass> all();

    /** Once per command: the same command again gets the same answer. */
    BreakGlassOutcome breakOne(
            String id,
            Command command,
            Function<Optional<Glass>, Decision<Glass, GlassBroken, BreakGlassOutcome>> decision);

    <O> O decide(String id, Function<Optional<Glass>, Decision<Glass, GlassBroken, O>> decision);
}
