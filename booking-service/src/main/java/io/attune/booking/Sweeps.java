package io.attune.booking;

import io.attune.booking.hours.HoursFollowUp;
import io.attune.booking.reprojection.Reprojection;
import io.attune.booking.reprojection.ReprojectionOutcome;
import io.attune.booking.reprojection.ReprojectionOutcome.InStep;
import io.attune.booking.reprojection.ReprojectionOutcome.OlderRules;
import io.attune.platform.outbox.TakeOver;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Finishes what an instance that ended may have left undone: at start, every hour, and when one has ended. */
@Component
class Sweeps {

    private static final Logger LOG = System.getLogger(Sweeps.class.getName());

    private final HoursFollowUp hours;
    private final Reprojection reprojection;

    Sweeps(HoursFollowUp hours, Reprojection reprojection) {
        this.hours = hours;
        this.reprojection = reprojection;
    }

    @Scheduled(fixedDelayString = "PT1H")
    void reviewChangedHours() {
        hours.catchUp();
    }

    /** At start, and whenever newer rules have come. */
    @Scheduled(fixedDelayString = "PT1M")
    void reproject() {
        reprojection.runOnce().ifPresent(Sweeps::tell);
    }

    private static void tell(ReprojectionOutcome outcome) {
        switch (outcome) {
            case InStep(var moved, var conflicts) -> {
                moved.forEach(each -> LOG.log(
                        Level.INFO,
                        "Zone rules moved appointment {0}.",
                        each.appointment().id()));
                conflicts.forEach(each -> LOG.log(Level.WARNING, "Zone rules: see to appointment {0}.", each.id()));
            }
            case OlderRules _ -> LOG.log(Level.ERROR, "Other instances use newer zone rules than this one.");
        }
    }

    @Bean
    static TakeOver reviewHoursThatAnotherInstanceChanged(HoursFollowUp hours) {
        return hours::catchUp;
    }
}
