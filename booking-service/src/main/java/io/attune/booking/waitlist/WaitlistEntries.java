package io.attune.booking.waitlist;

import io.attune.platform.decision.Command;
import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Versioned;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** All places on the waitlist, found by their ids. */
public interface WaitlistEntries {

    Optional<Versioned<WaitlistEntry>> find(String id);

    List<Versioned<WaitlistEntry>> findAll(Collection<String> ids);

    <O> O decide(String id, Function<Optional<WaitlistEntry>, Decision<WaitlistEntry, Void, O>> decision);

    /** The same for a command that takes effect once and is answered alike each time. */
    <O> O decide(
            String id,
            Command command,
            Class<O> outcomes,
            Function<Optional<WaitlistEntry>, Decision<WaitlistEntry, Void, O>> decision);
}
