package io.attune.profile.intake.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.attune.profile.consent.Saying;
import io.attune.profile.intake.Contact;
import io.attune.profile.intake.Need.Budget;
import io.attune.profile.intake.Need.Concern;
import io.attune.profile.intake.Need.Coverage;
import io.attune.profile.intake.Need.WeeklyTime;
import io.attune.profile.intake.Preferences;
import io.attune.profile.safety.SafetyAnswers;
import io.attune.profile.safety.Screening;
import io.attune.profile.safety.Statement;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An intake as the client sends it. Unknown fields are ignored here and in {@code safety}: no flag speaks for a rule.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record IntakeForm(
        Contact contact,
        String participants,
        String ageGroup,
        Location location,
        @Nullable Integer maxDistanceKm,
        List<String> languages,
        List<Concern> concerns,
        @Nullable List<String> goals,
        @Nullable String narrative,
        List<String> formats,
        @Nullable List<WeeklyTime> times,
        @Nullable LocalDate startBy,
        @Nullable Budget budget,
        @Nullable Coverage coverage,
        @Nullable Wishes preferences,
        Safety safety,
        @Nullable Screening screening,
        List<ConsentForm> consents,
        @Nullable String website,
        @Nullable String formTicket) {

    /** @param language in which the text was shown; the one in which the client is addressed when unsaid */
    record ConsentForm(
            String purpose, String textVersion, @Nullable String language, boolean granted) {

        Saying saying(String addressed) {
            return new Saying(purpose, textVersion, language == null ? addressed : language, granted);
        }
    }

    record Location(
            String jurisdiction,
            @Nullable String city,
            @Nullable String postalCode,
            String timeZone) {}

    record Wishes(
            @Nullable Wish gender,
            @Nullable Wishing approaches,
            @Nullable Wishing identities,
            @Nullable StyleWish style,
            @Nullable List<String> avoid) {

        static final Wishes NONE = new Wishes(null, null, null, null, null);
    }

    record Wish(
            String value, @Nullable Boolean must, @Nullable Integer strength) {}

    record Wishing(
            List<String> values,
            @Nullable Boolean must,
            @Nullable Integer strength) {}

    record StyleWish(
            Preferences.Style value,
            @Nullable Boolean must,
            @Nullable Integer strength) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Safety(
            @Nullable Boolean inDangerNow,
            @Nullable Boolean thoughtsOfSuicide,
            @Nullable Boolean harmToOthers,
            @Nullable Boolean partnerViolence,
            @Nullable Boolean dischargedLast90Days,
            @Nullable Boolean harmToChild,
            @Nullable Boolean wantsAPerson) {

        SafetyAnswers answers() {
            return new SafetyAnswers(
                    inDangerNow,
                    thoughtsOfSuicide,
                    harmToOthers,
                    partnerViolence,
                    dischargedLast90Days,
                    harmToChild,
                    wantsAPerson);
        }
    }

    List<WeeklyTime> weeklyTimes() {
        return times == null ? List.of() : times;
    }

    List<String> namedGoals() {
        return goals == null ? List.of() : goals;
    }

    Statement statement() {
        return new Statement(participants, safety.answers(), screening, narrative);
    }

    Wishes wishes() {
        return preferences == null ? Wishes.NONE : preferences;
    }
}
