package io.attune.matching.candidates.remote;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** As whom this service asks others; as nobody is no fault, for what it asks is open to anyone. */
@Component("ownIdentityHealthIndicator")
class OwnIdentityHealth implements HealthIndicator {

    private final OwnIdentity identity;
    private final IdentitySettings settings;

    OwnIdentityHealth(OwnIdentity identity, IdentitySettings settings) {
        this.identity = identity;
        this.settings = settings;
    }

    @Override
    public Health health() {
        if (identity.token().isPresent()) {
            return Health.up().withDetail("as", settings.clientId()).build();
        }
        return settings.isSet()
                ? Health.unknown().withDetail("as", "nobody yet").build()
                : Health.up().withDetail("as", "nobody").build();
    }
}
