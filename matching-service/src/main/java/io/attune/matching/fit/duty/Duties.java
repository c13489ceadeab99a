package io.attune.matching.fit.duty;

import io.attune.matching.fit.rule.HardRule;
import java.util.List;

/** Every rule that protects, in the order in which they are explained. */
public final class Duties {

    private Duties() {}

    /** The rules, with how many days a look at the register stays good. */
    public static List<HardRule> all(int licenceCheckedWithinDays) {
        return List.of(
                new LicensedWhereTheClientIs(licenceCheckedWithinDays),
                new SpeaksTheClientsLanguage(),
                new WorksWithTheAgeGroup(),
                new WorksWithThoseWhoCome(),
                new TrainedForTheGravestConcerns(),
                new SafeToMatch(),
                new KeepsApartWhoMustNotMeet());
    }
}
