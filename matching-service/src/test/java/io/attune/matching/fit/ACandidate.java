package io.attune.matching.fit;

import io.attune.matching.fit.candidate.Candidate;
import io.attune.matching.fit.candidate.Fees;
import io.attune.matching.fit.candidate.Fees.SessionFee;
import io.attune.matching.fit.candidate.Fees.SlidingScale;
import io.attune.matching.fit.candidate.Learned;
import io.attune.matching.fit.candidate.Learned.Posterior;
import io.attune.matching.fit.candidate.Licence;
import io.attune.matching.fit.candidate.OpenHours;
import io.attune.matching.fit.candidate.Person;
import io.attune.matching.fit.candidate.Reach;
import io.attune.matching.fit.candidate.Standing;
import io.attune.matching.fit.candidate.Training;
import io.attune.matching.fit.candidate.Training.TrainedConcern;
import io.attune.matching.fit.vocabulary.AgeGroup;
import io.attune.matching.fit.vocabulary.Format;
import io.attune.matching.fit.vocabulary.Money;
import io.attune.matching.fit.vocabulary.Participants;
import io.attune.matching.fit.vocabulary.Point;
import io.attune.matching.fit.vocabulary.Style;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A candidate to try rules on: everything known, everything in order, nothing special; free on Wednesday morning. */
public final class ACandidate {

    private String id = "therapist-1";
    private Standing standing = new Standing(true, true, 30, 11, 0);

    private @Nullable Licence licence = new Licence(
            "RP",
            true,
            false,
            null,
            LocalDate.parse("2027-03-31"),
            Instant.parse("2026-11-20T14:00:00Z"),
            Set.of("CA-ON"));

    private Reach reach = new Reach(
            Set.of("en"), Set.of(AgeGroup.ADULT), Set.of(Participants.INDIVIDUAL), Set.of(Format.VIDEO), List.of());
    private Training training = new Training(
            List.of(new TrainedConcern("grief", Training.Depth.GENERAL, false)),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of());
    private Person person = new Person(null, Style.unsaid(), Set.of(), Set.of());
    private Fees fees = new Fees(List.of(), null);
    private @Nullable OpenHours openHours = hours("2026-11-25T14:00:00Z");
    private @Nullable Set<String> conflicts = Set.of();
    private Learned learned = Learned.nothing();

    public static ACandidate who() {
        return new ACandidate();
    }

    public Candidate build() {
        return new Candidate(
                id, "Maya Okafor", standing, licence, reach, training, person, fees, openHours, conflicts, learned);
    }

    /** Another one, alike in everything. */
    public ACandidate copy() {
        var copy = new ACandidate();
        copy.id = id;
        copy.standing = standing;
        copy.licence = licence;
        copy.reach = reach;
        copy.training = training;
        copy.person = person;
        copy.fees = fees;
        copy.openHours = openHours;
        copy.conflicts = conflicts;
        copy.learned = learned;
        return copy;
    }

    public ACandidate isCalled(String therapistId) {
        id = therapistId;
        return this;
    }

    public ACandidate stands(Standing how) {
        standing = how;
        return this;
    }

    public ACandidate hasCaseload(@Nullable Integer cap, @Nullable Integer caseload) {
        return stands(new Standing(true, true, cap, caseload, 0));
    }

    public ACandidate hasNewClientsThisMonth(int clients) {
        return stands(new Standing(true, true, 30, 11, clients));
    }

    public ACandidate isLicensed(@Nullable Licence how) {
        licence = how;
        return this;
    }

    public ACandidate speaks(String... tags) {
        reach = new Reach(Set.of(tags), reach.ageGroups(), reach.participants(), reach.formats(), reach.locations());
        return this;
    }

    public ACandidate worksWith(AgeGroup... ages) {
        reach = new Reach(reach.languages(), Set.of(ages), reach.participants(), reach.formats(), reach.locations());
        return this;
    }

    public ACandidate worksWith(Participants... who) {
        reach = new Reach(reach.languages(), reach.ageGroups(), Set.of(who), reach.formats(), reach.locations());
        return this;
    }

    public ACandidate meetsBy(Format... formats) {
        reach = new Reach(
                reach.languages(), reach.ageGroups(), reach.participants(), Set.of(formats), reach.locations());
        return this;
    }

    public ACandidate hasRoomAt(Point... points) {
        var rooms = Arrays.stream(points)
                .map(point -> new Reach.Location("room", "Toronto", point))
                .toList();
        reach = new Reach(reach.languages(), reach.ageGroups(), reach.participants(), reach.formats(), rooms);
        return this;
    }

    public ACandidate isTrainedFor(TrainedConcern... concerns) {
        training = new Training(
                List.of(concerns),
                training.approaches(),
                training.goals(),
                training.credentials(),
                training.competences());
        return this;
    }

    public ACandidate isVerifiedFor(String... concerns) {
        return isTrainedFor(Arrays.stream(concerns)
                .map(concern -> new TrainedConcern(concern, Training.Depth.TRAINED, true))
                .toArray(TrainedConcern[]::new));
    }

    public ACandidate practises(String... approaches) {
        training = new Training(
                training.concerns(),
                Set.of(approaches),
                training.goals(),
                training.credentials(),
                training.competences());
        return this;
    }

    public ACandidate worksTowards(String... goals) {
        training = new Training(
                training.concerns(),
                training.approaches(),
                Set.of(goals),
                training.credentials(),
                training.competences());
        return this;
    }

    public ACandidate holds(String... credentials) {
        training = new Training(
                training.concerns(),
                training.approaches(),
                training.goals(),
                Set.of(credentials),
                training.competences());
        return this;
    }

    public ACandidate isCompetentIn(String... competences) {
        training = new Training(
                training.concerns(),
                training.approaches(),
                training.goals(),
                training.credentials(),
                Set.of(competences));
        return this;
    }

    public ACandidate isA(String gender) {
        person = new Person(gender, person.style(), person.identities(), person.knowledge());
        return this;
    }

    public ACandidate worksInStyle(Style style) {
        person = new Person(person.gender(), style, person.identities(), person.knowledge());
        return this;
    }

    public ACandidate shares(String... identities) {
        person = new Person(person.gender(), person.style(), Set.of(identities), person.knowledge());
        return this;
    }

    public ACandidate knows(String... cultures) {
        person = new Person(person.gender(), person.style(), person.identities(), Set.of(cultures));
        return this;
    }

    public ACandidate asks(String price) {
        return asks(Participants.INDIVIDUAL, price, "CAD");
    }

    public ACandidate asks(Participants who, String price, String currency) {
        fees = new Fees(List.of(new SessionFee(who, 50, Money.of(price, currency))), fees.sliding());
        return this;
    }

    public ACandidate hasSlidingPlaces(String price, int places, int free) {
        fees = new Fees(fees.sessions(), new SlidingScale(Money.of(price, "CAD"), places, free));
        return this;
    }

    public ACandidate isFreeAt(String... starts) {
        openHours = hours(starts);
        return this;
    }

    public ACandidate hasHours(@Nullable OpenHours hours) {
        openHours = hours;
        return this;
    }

    public ACandidate hasConflictWith(@Nullable Set<String> clients) {
        conflicts = clients;
        return this;
    }

    public ACandidate isFelt(double mean, double deviation) {
        learned = new Learned(new Posterior(mean, deviation), learned.trackRecord());
        return this;
    }

    public ACandidate hasTrackRecord(Map<String, Posterior> record) {
        learned = new Learned(learned.feltUnderstanding(), record);
        return this;
    }

    /** Sessions of 50 minutes, a day's notice. */
    public static OpenHours hours(String... starts) {
        return new OpenHours(
                Duration.ofMinutes(50),
                Duration.ofHours(24),
                Arrays.stream(starts).map(Instant::parse).toList(),
                Moments.NOW);
    }
}
