package io.attune.matching.fit;

import io.attune.matching.fit.need.Concern;
import io.attune.matching.fit.need.Conditions;
import io.attune.matching.fit.need.Need;
import io.attune.matching.fit.need.SafetyLevel;
import io.attune.matching.fit.need.WeeklyWindow;
import io.attune.matching.fit.need.Whereabouts;
import io.attune.matching.fit.need.Wish;
import io.attune.matching.fit.need.Wishes;
import io.attune.matching.fit.vocabulary.AgeGroup;
import io.attune.matching.fit.vocabulary.Format;
import io.attune.matching.fit.vocabulary.Money;
import io.attune.matching.fit.vocabulary.Participants;
import io.attune.matching.fit.vocabulary.Point;
import io.attune.matching.fit.vocabulary.Style;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A need to try rules on: an adult in Toronto, alone, anxious a little, who asks for nothing in particular. */
public final class ANeed {

    public static final Point TORONTO = new Point(43.65, -79.38);

    private SafetyLevel safety = new SafetyLevel.Green();
    private Participants participants = Participants.INDIVIDUAL;
    private AgeGroup ageGroup = AgeGroup.ADULT;
    private Whereabouts location = new Whereabouts("CA-ON", "America/Toronto", TORONTO);
    private List<String> languages = List.of("en");
    private List<Concern> concerns = List.of(new Concern("anxiety", 1));
    private Set<String> goals = Set.of();
    private Conditions conditions = new Conditions(List.of(Format.VIDEO), null, List.of(), null, null, Set.of());
    private Wishes wishes = Wishes.none();

    public static ANeed that() {
        return new ANeed();
    }

    public Need build() {
        return new Need(
                "client-1", safety, participants, ageGroup, location, languages, concerns, goals, conditions, wishes);
    }

    public ANeed isJudged(SafetyLevel level) {
        safety = level;
        return this;
    }

    public ANeed comesAs(Participants who) {
        participants = who;
        return this;
    }

    public ANeed isOfAge(AgeGroup age) {
        ageGroup = age;
        return this;
    }

    public ANeed livesIn(String jurisdiction, String timeZone, @Nullable Point point) {
        location = new Whereabouts(jurisdiction, timeZone, point);
        return this;
    }

    public ANeed speaks(String... tags) {
        languages = List.of(tags);
        return this;
    }

    public ANeed hasConcern(String code, int severity) {
        return hasConcerns(new Concern(code, severity));
    }

    public ANeed hasConcerns(Concern... some) {
        concerns = List.of(some);
        return this;
    }

    public ANeed hopesFor(String... codes) {
        goals = Set.of(codes);
        return this;
    }

    public ANeed meetsBy(Format... formats) {
        conditions = new Conditions(
                List.of(formats),
                conditions.maxDistanceKm(),
                conditions.times(),
                conditions.startBy(),
                conditions.budget(),
                conditions.credentials());
        return this;
    }

    public ANeed travels(int kilometres) {
        conditions = conditions.within(kilometres);
        return this;
    }

    public ANeed isFree(DayOfWeek day, String from, String to) {
        conditions = new Conditions(
                conditions.formats(),
                conditions.maxDistanceKm(),
                List.of(new WeeklyWindow(day, LocalTime.parse(from), LocalTime.parse(to))),
                conditions.startBy(),
                conditions.budget(),
                conditions.credentials());
        return this;
    }

    public ANeed hopesToBeginBy(LocalDate date) {
        conditions = new Conditions(
                conditions.formats(),
                conditions.maxDistanceKm(),
                conditions.times(),
                date,
                conditions.budget(),
                conditions.credentials());
        return this;
    }

    public ANeed paysUpTo(String amount) {
        conditions = conditions.upTo(Money.of(amount, "CAD"));
        return this;
    }

    public ANeed isCoveredFor(String... credentials) {
        conditions = new Conditions(
                conditions.formats(),
                conditions.maxDistanceKm(),
                conditions.times(),
                conditions.startBy(),
                conditions.budget(),
                Set.of(credentials));
        return this;
    }

    public ANeed wishesForGender(String gender, boolean must, int strength) {
        wishes = new Wishes(
                new Wish<>(gender, must, strength),
                wishes.approaches(),
                wishes.identities(),
                wishes.style(),
                wishes.avoid());
        return this;
    }

    public ANeed wishesForApproaches(boolean must, int strength, String... codes) {
        wishes = new Wishes(
                wishes.gender(),
                new Wish<>(Set.of(codes), must, strength),
                wishes.identities(),
                wishes.style(),
                wishes.avoid());
        return this;
    }

    public ANeed asksForIdentities(boolean must, String... codes) {
        wishes = new Wishes(
                wishes.gender(),
                wishes.approaches(),
                new Wish<>(Set.of(codes), must, 2),
                wishes.style(),
                wishes.avoid());
        return this;
    }

    public ANeed wishesForStyle(Style style, boolean must) {
        wishes = new Wishes(
                wishes.gender(), wishes.approaches(), wishes.identities(), new Wish<>(style, must, 2), wishes.avoid());
        return this;
    }

    public ANeed avoids(String... therapists) {
        wishes = new Wishes(
                wishes.gender(), wishes.approaches(), wishes.identities(), wishes.style(), Set.of(therapists));
        return this;
    }
}
