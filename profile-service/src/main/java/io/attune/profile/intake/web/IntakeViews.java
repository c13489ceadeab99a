package io.attune.profile.intake.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.attune.platform.access.Caller;
import io.attune.platform.access.Caller.Holder;
import io.attune.platform.access.Caller.Person;
import io.attune.platform.decision.Versioned;
import io.attune.profile.crisis.CrisisDirectory;
import io.attune.profile.crisis.Help;
import io.attune.profile.intake.Address;
import io.attune.profile.intake.Answers;
import io.attune.profile.intake.Consent;
import io.attune.profile.intake.Contact;
import io.attune.profile.intake.Intake;
import io.attune.profile.intake.IntakeReading;
import io.attune.profile.intake.IntakeStatus;
import io.attune.profile.intake.Need;
import io.attune.profile.intake.Need.WeeklyTime;
import io.attune.profile.safety.SafetyLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who sees what of an intake: its holder what they asked for, staff how to reach the client and when, a clinician and
 * the therapist whom the client chose everything. For everyone else it is not there.
 */
@Component
class IntakeViews {

    private final IntakeReading reading;
    private final CrisisDirectory directory;

    IntakeViews(IntakeReading reading, CrisisDirectory directory) {
        this.reading = reading;
        this.directory = directory;
    }

    Optional<Record> view(Versioned<Intake> intake, Caller caller) {
        if (caller instanceof Holder(var record, var epoch)) {
            var own = record.equals(intake.id()) && epoch == intake.state().epoch();
            return own ? Optional.of(holder(intake)) : Optional.empty();
        }
        if (caller.hasRole("clinician") || isChosen(caller, intake.state())) {
            return Optional.of(clinical(intake));
        }
        return caller.hasRole("staff") ? Optional.of(clerk(intake)) : Optional.empty();
    }

    private static boolean isChosen(Caller caller, Intake intake) {
        return caller instanceof Person person
                && person.hasRole("therapist")
                && person.ownRecord().filter(intake::hasChosen).isPresent();
    }

    private HolderView holder(Versioned<Intake> intake) {
        var state = intake.state();
        var help = state.status() == IntakeStatus.HELD
                ? directory.help(state.need().location().jurisdiction(), state.language())
                : null;
        return new HolderView(
                help,
                intake.id(),
                state.status().word(),
                state.submittedAt(),
                state.need(),
                state.consents(),
                IntakeLinks.of(intake.id()));
    }

    private ClerkView clerk(Versioned<Intake> intake) {
        var state = intake.state();
        return new ClerkView(
                intake.id(),
                state.status().word(),
                state.submittedAt(),
                reading.contact(intake).orElse(null),
                state.need().location().timeZone(),
                state.need().times(),
                state.need().startBy());
    }

    private ClinicalView clinical(Versioned<Intake> intake) {
        var state = intake.state();
        return new ClinicalView(
                intake.id(),
                state.status().word(),
                state.level(),
                state.submittedAt(),
                reading.contact(intake).orElse(null),
                reading.address(intake).orElse(null),
                state.need(),
                reading.narrative(intake).orElse(null),
                reading.answers(intake).orElse(null),
                state.consents());
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HolderView(
            @Nullable List<Help> crisisResources,
            String id,
            String status,
            Instant submittedAt,
            Need need,
            List<Consent> consents,
            Map<String, String> links) {}

    record ClerkView(
            String id,
            String status,
            Instant submittedAt,
            @Nullable Contact contact,
            String timeZone,
            List<WeeklyTime> times,
            @Nullable LocalDate startBy) {}

    record ClinicalView(
            String id,
            String status,
            SafetyLevel level,
            Instant submittedAt,
            @Nullable Contact contact,
            @Nullable Address address,
            Need need,
            @Nullable String narrative,
            @Nullable Answers answers,
            List<Consent> consents) {}
}
