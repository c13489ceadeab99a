package io.attune.matching;

import io.attune.matching.intake.Intake;
import io.attune.matching.intake.Intakes;
import io.attune.matching.shortlist.Shortlists;
import io.attune.platform.access.About;
import io.attune.platform.audit.OpenWork;
import io.attune.platform.audit.RecordFinder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Accesses are written to the chain of the intake, whose id its shortlist has too. */
@Configuration(proxyBeanMethods = false)
class MatchingAudit {

    @Bean
    RecordFinder intakeRecords(Intakes intakes) {
        return new RecordFinder(About.RECORD, id -> intakes.find(id).map(Intake::id));
    }

    /** Until an hour is taken. */
    @Bean
    OpenWork openShortlistsOfIntakes(Shortlists shortlists) {
        return (id, now) -> shortlists
                .find(id)
                .map(shortlist -> !shortlist.state().history().hasAnHour())
                .orElse(true);
    }
}
