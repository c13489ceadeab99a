package io.attune.profile.grant;

/** Makes tokens that open one record to whoever holds them, for a quarter of an hour. */
public interface Grants {

    /** @param epoch the record's; tokens of an earlier one are worth nothing */
    AccessToken grant(String record, long epoch);
}
