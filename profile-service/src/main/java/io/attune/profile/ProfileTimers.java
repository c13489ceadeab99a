package io.attune.profile;

import io.attune.platform.outbox.Instances;
import io.attune.profile.alert.AlertKeeping;
import io.attune.profile.intake.Retention;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sets off what happens by itself; what is due is decided by the injected clock, not here. */
@Component
class ProfileTimers {

    private static final String RETENTION = "retention";
    private static final Duration DAILY = Duration.ofDays(1);

    private final AlertKeeping alerts;
    private final Retention retention;
    private final Instances instances;
    private final InstantSource clock;

    ProfileTimers(AlertKeeping alerts, Retention retention, Instances instances, InstantSource clock) {
        this.alerts = alerts;
        this.retention = retention;
        this.instances = instances;
        this.clock = clock;
    }

    /** Once a day among all instances, however often they are started again. */
    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT1H")
    void eraseWhatIsOver() {
        var now = clock.instant();
        if (instances.due(RETENTION, now.minus(DAILY))) {
            retention.run();
            instances.done(RETENTION, now);
        }
    }

    @Scheduled(fixedDelayString = "${attune.alerts.look-every}")
    void escalate() {
        alerts.escalate();
    }
}
