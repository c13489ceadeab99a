package io.attune.profile;

import io.attune.profile.alert.AlertKeeping;
import io.attune.profile.intake.Retention;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sets off what happens by itself; what is due is decided by the injected clock, not here. */
@Component
class ProfileTimers {

    private final AlertKeeping alerts;
    private final Retention retention;

    ProfileTimers(AlertKeeping alerts, Retention retention) {
        this.alerts = alerts;
        this.retention = retention;
    }

    @Scheduled(
            initialDelayString = "${attune.retention.look-every}",
            fixedDelayString = "${attune.retention.look-every}")
    void eraseWhatIsOver() {
        retention.run();
    }

    @Scheduled(fixedDelayString = "${attune.alerts.look-every}")
    void escalate() {
        alerts.escalate();
    }
}
