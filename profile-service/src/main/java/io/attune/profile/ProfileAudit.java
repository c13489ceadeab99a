package io.attune.profile;

import io.attune.platform.access.About;
import io.attune.platform.audit.OpenWork;
import io.attune.platform.audit.RecordFinder;
import io.attune.profile.breakglass.OpeningReview;
import io.attune.profile.intake.IntakeId;
import io.attune.profile.intake.IntakeStatus;
import io.attune.profile.intake.Intakes;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Accesses are written to the chain of the intake. It awaits the practice until an hour is taken or it is withdrawn.
 */
@Configuration(proxyBeanMethods = false)
class ProfileAudit {

    /** An emergency, which leads to the intake that was opened. */
    static final String OPENING = "opening";

    private static final Set<IntakeStatus> CLOSED = Set.of(IntakeStatus.BOOKED, IntakeStatus.WITHDRAWN);

    @Bean
    RecordFinder intakeRecords(Intakes intakes) {
        return new RecordFinder(
                About.RECORD, id -> intakes.find(new IntakeId(id)).map(_ -> id));
    }

    @Bean
    RecordFinder openedRecords(OpeningReview review) {
        return new RecordFinder(OPENING, review::intakeOf);
    }

    @Bean
    OpenWork openIntakes(Intakes intakes) {
        return (id, now) -> intakes.find(new IntakeId(id))
                .filter(intake -> !CLOSED.contains(intake.state().status()))
                .isPresent();
    }
}
