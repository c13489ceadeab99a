package io.attune.profile.client;

/** Seals and opens what is known about one client; held no longer than one request. */
public interface ClientSeal {

    Sealed seal(SealedPlace place, Object value);

    /** What was sealed there; a value sealed for another client or another place cannot be opened. */
    <T> T open(SealedPlace place, Sealed sealed, Class<T> type);
}
