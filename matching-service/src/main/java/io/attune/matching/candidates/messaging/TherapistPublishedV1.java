package io.attune.matching.candidates.messaging;

import io.attune.matching.fit.candidate.Candidate;
import io.attune.matching.fit.candidate.Fees;
import io.attune.matching.fit.candidate.Learned;
import io.attune.matching.fit.candidate.Licence;
import io.attune.matching.fit.candidate.Person;
import io.attune.matching.fit.candidate.Reach;
import io.attune.matching.fit.candidate.Standing;
import io.attune.matching.fit.candidate.Training;
import io.attune.matching.fit.vocabulary.AgeGroup;
import io.attune.matching.fit.vocabulary.Format;
import io.attune.matching.fit.vocabulary.Money;
import io.attune.matching.fit.vocabulary.Participants;
import io.attune.matching.fit.vocabulary.Point;
import io.attune.matching.fit.vocabulary.Style;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What matching reads of {@code therapist.published.v1}; a list that is absent is not known, never none. */
record TherapistPublishedV1(
        String status,
        boolean accepting,
        String name,
        @Nullable String gender,
        @Nullable RegistrationV1 licence,
        @Nullable List<String> languages,
        @Nullable List<String> ageGroups,
        @Nullable List<String> participants,
        @Nullable List<ConcernV1> concerns,
        @Nullable List<String> approaches,
        @Nullable List<String> goals,
        @Nullable StyleV1 style,
        @Nullable List<String> identities,
        @Nullable List<String> knowledge,
        @Nullable List<String> formats,
        @Nullable List<LocationV1> locations,
        @Nullable List<FeeV1> fees,
        @Nullable SlidingV1 sliding,
        @Nullable List<String> credentials,
        @Nullable List<String> competences,
        @Nullable Integer caseloadCap,
        @Nullable Set<String> conflicts) {

    TherapistPublishedV1 {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(name, "name");
    }

    record RegistrationV1(
            String category,
            @Nullable String status,
            @Nullable Boolean restricted,
            @Nullable String supervisor,
            @Nullable LocalDate expiresOn,
            @Nullable Instant checkedAt,
            @Nullable List<String> permittedJurisdictions) {}

    record ConcernV1(String code, String depth, boolean verified) {}

    record StyleV1(
            @Nullable Double directive,
            @Nullable Double emotional,
            @Nullable Double past,
            @Nullable Double challenging) {}

    record LocationV1(String id, String city, double latitude, double longitude) {}

    record FeeV1(String participants, int minutes, String amount, String currency) {}

    record SlidingV1(String amount, String currency, int places, int free) {}

    /** @param offerable what the event says beside its body; {@code false} is obeyed */
    Candidate candidate(String id, boolean offerable) {
        return new Candidate(
                id,
                name,
                new Standing(status.equals("published"), accepting && offerable, caseloadCap, null, 0),
                licence == null ? null : licenceOf(licence),
                reach(),
                training(),
                new Person(
                        gender,
                        styleOf(style),
                        setOf(identities, Function.identity()),
                        setOf(knowledge, Function.identity())),
                prices(),
                null,
                conflicts,
                Learned.nothing());
    }

    private static Licence licenceOf(RegistrationV1 it) {
        return new Licence(
                it.category(),
                it.status() == null ? null : it.status().equals("active"),
                it.restricted(),
                it.supervisor(),
                it.expiresOn(),
                it.checkedAt(),
                setOf(it.permittedJurisdictions(), Function.identity()));
    }

    private Reach reach() {
        return new Reach(
                setOf(languages, Function.identity()),
                setOf(ageGroups, AgeGroup::of),
                setOf(participants, Participants::of),
                setOf(formats, Format::of),
                listOf(
                        locations,
                        it -> new Reach.Location(it.id(), it.city(), new Point(it.latitude(), it.longitude()))));
    }

    private Training training() {
        return new Training(
                listOf(
                        concerns,
                        it -> new Training.TrainedConcern(
                                it.code(), Training.Depth.valueOf(it.depth().toUpperCase(Locale.ROOT)), it.verified())),
                setOf(approaches, Function.identity()),
                setOf(goals, Function.identity()),
                setOf(credentials, Function.identity()),
                setOf(competences, Function.identity()));
    }

    private Fees prices() {
        return new Fees(
                listOf(
                        fees,
                        it -> new Fees.SessionFee(
                                Participants.of(it.participants()),
                                it.minutes(),
                                Money.of(it.amount(), it.currency()))),
                sliding == null
                        ? null
                        : new Fees.SlidingScale(
                                Money.of(sliding.amount(), sliding.currency()), sliding.places(), sliding.free()));
    }

    private static Style styleOf(@Nullable StyleV1 it) {
        return it == null ? Style.unsaid() : Style.of(it.directive(), it.emotional(), it.past(), it.challenging());
    }

    private static <T, U> List<U> listOf(@Nullable List<T> given, Function<T, U> reading) {
        return given == null ? List.of() : given.stream().map(reading).toList();
    }

    private static <U> Set<U> setOf(@Nullable List<String> given, Function<String, U> reading) {
        return given == null ? Set.of() : given.stream().map(reading).collect(Collectors.toUnmodifiableSet());
    }
}
