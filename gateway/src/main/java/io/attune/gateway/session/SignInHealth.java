package io.attune.gateway.session;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the issuer answers; the store of the sessions has an entry of its own. */
@Component("signInHealthIndicator")
class SignInHealth implements HealthIndicator {

    private final Issuer issuer;

    SignInHealth(Issuer issuer) {
        this.issuer = issuer;
    }

    @Override
    public Health health() {
        try {
            issuer.describe();
            return Health.up().build();
        } catch (IssuerAway _) {
            return Health.down().build();
        }
    }
}
