package io.attune.platform.seal;

import java.util.Optional;

/** Seals the states of one collection on their way into documents, each under the key of the record it is about. */
public final class SealedStates {

    private final RecordSeals seals;
    private final String collection;

    public SealedStates(RecordSeals seals, String collection) {
        this.seals = seals;
        this.collection = collection;
    }

    /** @throws RecordErased when the record's key is gone */
    public SealedState seal(String record, Object state) {
        var seal = seals.find(record).orElseThrow(() -> new RecordErased(record));
        return new SealedState(seal.seal(place(record), state));
    }

    /** Nothing once the record was erased: without its key it is unreadable, whatever is still written of it. */
    public <T> Optional<T> open(String record, SealedState state, Class<T> type) {
        return Optional.ofNullable(state.sealed())
                .flatMap(text -> seals.find(record).map(seal -> seal.open(place(record), text, type)));
    }

    private String place(String record) {
        return collection + '/' + record;
    }
}
