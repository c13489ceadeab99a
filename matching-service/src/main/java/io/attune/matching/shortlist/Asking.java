package io.attune.matching.shortlist;

import io.attune.matching.fit.Question;
import io.attune.matching.fit.order.Exposures;
import io.attune.matching.fit.rule.Moment;
import io.attune.matching.intake.Intake;
import io.attune.platform.time.Zones;
import java.time.InstantSource;
import org.springframework.stereotype.Service;

/** Puts an intake to the matching rules as a question at this moment. */
@Service
public final class Asking {

    private final InstantSource clock;
    private final Zones zones;
    private final ShortlistSettings settings;
    private final Exposures exposures;

    public Asking(InstantSource clock, Zones zones, ShortlistSettings settings, Exposures exposures) {
        this.clock = clock;
        this.zones = zones;
        this.settings = settings;
        this.exposures = exposures;
    }

    public Question about(Intake.Submitted intake) {
        var moment = new Moment(
                clock.instant(), (instant, zone) -> zones.local(instant, zone).toLocalDateTime());
        return new Question(intake.id(), intake.need(), moment, settings.offers(), exposures);
    }
}
