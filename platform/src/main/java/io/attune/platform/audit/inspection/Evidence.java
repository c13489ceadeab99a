package io.attune.platform.audit.inspection;

import java.util.List;
import java.util.function.Consumer;

/** The chains of one service as they lie in the store, whatever was done to them. */
public interface Evidence {

    /** Every document's id, which should be a record, a slash and a sequence. */
    void ids(Consumer<String> each);

    /** The documents of a chain's places, as far as they are there. */
    List<Found> read(String record, long first, long last);
}
