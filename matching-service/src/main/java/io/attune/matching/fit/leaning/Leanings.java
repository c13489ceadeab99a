package io.attune.matching.fit.leaning;

import io.attune.matching.fit.rule.SoftRule;
import java.util.List;

/** Every soft rule, in the order in which the model lists them. */
public final class Leanings {

    private Leanings() {}

    public static List<SoftRule> all(Guidelines guidelines) {
        return List.of(
                new EarlierClientsFeltUnderstood(),
                new EarlierClientsChangedWithTheseConcerns(),
                new WorksInTheWayWished(),
                new GrantsTheStatedWishes(),
                new SharesWhatTheClientAskedFor(),
                new CanBeginSoon(),
                new UsesApproachesThatSuitTheConcerns(guidelines));
    }

    /** The codes that a fit model must weigh, no more and no fewer. */
    public static List<String> codes() {
        return all(Guidelines.none()).stream().map(SoftRule::code).toList();
    }
}
