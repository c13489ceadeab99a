package io.attune.profile.therapist;

import static io.attune.profile.therapist.Step.PAUSE;
import static io.attune.profile.therapist.Step.PUBLISH;
import static io.attune.profile.therapist.Step.WITHDRAW;
import static io.attune.profile.therapist.TherapistFixtures.aBareProfile;
import static io.attune.profile.therapist.TherapistFixtures.aCompleteProfile;
import static io.attune.profile.therapist.TherapistFixtures.aProfileWithoutCap;
import static io.attune.profile.therapist.TherapistFixtures.aQualifyingProfile;
import static io.attune.profile.therapist.TherapistStatus.DRAFT;
import static io.attune.profile.therapist.TherapistStatus.PAUSED;
import static io.attune.profile.therapist.TherapistStatus.PUBLISHED;
import static io.attune.profile.therapist.TherapistStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Decision.Changed;
import io.attune.platform.decision.Versioned;
import io.attune.profile.therapist.TherapistEvent.TherapistShown;
import io.attune.profile.therapist.TherapistEvent.TherapistWithdrawn;
import io.attune.profile.therapist.TherapistOutcome.Done;
import io.attune.profile.therapist.TherapistOutcome.NotPossible;
import io.attune.profile.therapist.TherapistOutcome.NotReadyToPublish;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TherapistTests {

    private static final TherapistId ID = new TherapistId("5b0e7c3c-6f0e-5d0f-9a57-3a6a0d9b1c11");
    private static final Instant AT = Instant.parse("2026-11-23T15:00:00Z");

    @ParameterizedTest(name = "{0} on {1} gives {2}")
    @MethodSource
    void aPossibleStepLeadsOnAndTellsWhatTheOthersNeed(
            Step step, TherapistStatus from, TherapistStatus to, List<TherapistEvent> news) {
        var decision = Therapist.take(step, therapist(from, aCompleteProfile()), AT);

        assertThat(decision)
                .isEqualTo(Decision.change(new Therapist(to, aCompleteProfile()), news, new Done(ID.value(), 8)));
    }

    static Stream<Arguments> aPossibleStepLeadsOnAndTellsWhatTheOthersNeed() {
        return Stream.of(
                arguments(PUBLISH, DRAFT, PUBLISHED, List.of(shown(PUBLISHED))),
                arguments(PUBLISH, PAUSED, PUBLISHED, List.of(shown(PUBLISHED))),
                arguments(PAUSE, PUBLISHED, PAUSED, List.of(shown(PAUSED))),
                arguments(WITHDRAW, DRAFT, WITHDRAWN, List.of()),
                arguments(WITHDRAW, PUBLISHED, WITHDRAWN, List.of(new TherapistWithdrawn(ID, AT))),
                arguments(WITHDRAW, PAUSED, WITHDRAWN, List.of(new TherapistWithdrawn(ID, AT))));
    }

    @ParameterizedTest(name = "{0} on {1} is not possible")
    @MethodSource
    void anImpossibleStepChangesNothing(Step step, TherapistStatus from) {
        var decision = Therapist.take(step, therapist(from, aCompleteProfile()), AT);

        assertThat(decision).isEqualTo(Decision.keep(new NotPossible(from)));
    }

    static Stream<Arguments> anImpossibleStepChangesNothing() {
        return Stream.of(
                arguments(PUBLISH, PUBLISHED),
                arguments(PUBLISH, WITHDRAWN),
                arguments(PAUSE, DRAFT),
                arguments(PAUSE, PAUSED),
                arguments(PAUSE, WITHDRAWN),
                arguments(WITHDRAW, WITHDRAWN));
    }

    @Test
    void publishingSaysEverythingThatLacks() {
        var decision = Therapist.take(PUBLISH, therapist(DRAFT, aBareProfile()), AT);

        assertThat(pointersOfWhatLacks(decision))
                .containsExactly(
                        "/timeZone",
                        "/licence",
                        "/languages",
                        "/ageGroups",
                        "/participants",
                        "/concerns",
                        "/locations",
                        "/fees",
                        "/credentials",
                        "/caseloadCap");
    }

    @Test
    void aQualifyingRegistrantNeedsASupervisor() {
        var alone = Therapist.take(PUBLISH, therapist(DRAFT, aQualifyingProfile(null)), AT);
        var supervised = Therapist.take(PUBLISH, therapist(DRAFT, aQualifyingProfile("Dr. Lee")), AT);

        assertThat(pointersOfWhatLacks(alone)).containsExactly("/licence/supervisor");
        assertThat(supervised).isInstanceOf(Changed.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"PUBLISHED", "PAUSED"})
    void aChangeWhileShownIsToldAtOnceAndMustStayComplete(TherapistStatus status) {
        var now = therapist(status, aQualifyingProfile("Dr. Lee"));

        assertThat(Therapist.change(now, aCompleteProfile(), AT))
                .isEqualTo(Decision.change(
                        new Therapist(status, aCompleteProfile()), List.of(shown(status)), new Done(ID.value(), 8)));
        assertThat(pointersOfWhatLacks(Therapist.change(now, aProfileWithoutCap(), AT)))
                .containsExactly("/caseloadCap");
    }

    @Test
    void aChangeOfADraftTellsNobody() {
        var decision = Therapist.change(therapist(DRAFT, aCompleteProfile()), aBareProfile(), AT);

        assertThat(decision)
                .isEqualTo(Decision.change(new Therapist(DRAFT, aBareProfile()), List.of(), new Done(ID.value(), 8)));
    }

    @Test
    void aWithdrawnTherapistIsChangedNoMore() {
        var decision = Therapist.change(therapist(WITHDRAWN, aCompleteProfile()), aCompleteProfile(), AT);

        assertThat(decision).isEqualTo(Decision.keep(new NotPossible(WITHDRAWN)));
    }

    private static Versioned<Therapist> therapist(TherapistStatus status, Profile profile) {
        return new Versioned<>(ID.value(), 7, new Therapist(status, profile));
    }

    private static TherapistShown shown(TherapistStatus status) {
        return new TherapistShown(ID, new Therapist(status, aCompleteProfile()), AT);
    }

    private static List<String> pointersOfWhatLacks(Decision<Therapist, TherapistEvent, TherapistOutcome> decision) {
        assertThat(decision.outcome()).isInstanceOf(NotReadyToPublish.class);
        return ((NotReadyToPublish) decision.outcome())
                .lacks().stream().map(Lack::pointer).toList();
    }
}
