package io.attune.profile;

import io.attune.profile.grant.KeyRing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Makes the first signing key at start, so that everyone has heard of it before the first intake. Where the store is
 * away the service starts all the same, to say where help is, and the key is made with the first intake.
 */
@Component
class FirstSigningKey implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(FirstSigningKey.class);

    private final KeyRing keys;

    FirstSigningKey(KeyRing keys) {
        this.keys = keys;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        try {
            keys.current();
        } catch (RuntimeException away) {
            log.warn(
                    "No signing key could be read or made yet: {}",
                    away.getClass().getSimpleName());
        }
    }
}
