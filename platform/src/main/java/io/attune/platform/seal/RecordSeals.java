package io.attune.platform.seal;

import java.util.Optional;

/** The seal of each record, as long as its key exists. */
@FunctionalInterface
public interface RecordSeals {

    /**
     * Nothing when the record's key was destroyed, or when there never was one.
     *
     * @throws KeysNotRead when that cannot be said yet
     */
    Optional<Seal> find(String record);
}
