package io.attune.profile.client;

/** Hashes that nobody can repeat without the key, so that what was hashed cannot be found by trying. */
public interface KeyedHashes {

    /**
     * @param purpose keeps hashes made for one thing from being used for another
     * @return 64 hexadecimal digits
     */
    String hash(String purpose, String... parts);
}
