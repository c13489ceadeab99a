package io.attune.gateway.session;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param idle how long a session lasts that nobody uses
 * @param lasts how long it lasts at most
 */
@ConfigurationProperties("attune.session")
record SessionSettings(Duration idle, Duration lasts) {

    SessionSettings {
        if (idle.isNegative() || idle.isZero() || idle.compareTo(lasts) > 0) {
            throw new IllegalArgumentException("attune.session.idle must be up to attune.session.lasts.");
        }
    }
}
