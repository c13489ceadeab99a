package io.attune.profile;

import io.attune.profile.alert.AlertKeeping;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sets off what happens by itself; what is due is decided by the injected clock, not here. */
@Component
class ProfileTimers {

    private final AlertKeeping alerts;

    ProfileTimers(AlertKeeping alerts) {
        this.alerts = alerts;
    }

    @Scheduled(fixedDelayString = "${attune.alerts.look-every}")
    void escalate() {
        alerts.escalate();
    }
}
