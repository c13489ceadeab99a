package io.attune.platform.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The outboxes of one collection's documents, as the relay needs them; implemented by the store. */
public interface Outboxes {

    String collection();

    /** What a document still has to send; nothing when its outbox is empty. */
    Optional<Waiting> waiting(String id);

    /** The documents that have something to send; searches the whole collection. */
    List<String> allWaiting();

    /** Takes or renews the lease, unless someone changed it after {@code seen}; answers whether it is ours now. */
    boolean lease(String id, Lease seen, Lease wanted);

    /** Removes what was published; answers whether all of it was still there. Never changes the version. */
    boolean remove(String id, List<OutgoingEvent> published);

    /** The present state as an event of the state topic; nothing when the collection keeps none. */
    Optional<OutgoingEvent> presentState(String id, Instant now);

    /** Every document of a collection that keeps a state topic, none of one that does not. */
    List<String> allWithPresentState();
}
