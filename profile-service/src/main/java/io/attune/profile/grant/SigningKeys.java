package io.attune.profile.grant;

import java.util.List;

/** Every signing key there is, shared by all instances; a new one is made known to all services as it is kept. */
public interface SigningKeys {

    /** In the order in which they were made. */
    List<SigningKey> all();

    /** Keeps the key under this number, unless another instance was first. */
    void keep(int number, SigningKey key);
}
