package io.attune.matching.fit.duty;

import io.attune.matching.fit.rule.HardRule;
import java.util.List;

/** Every rule that protects, in the order in which they are explained. */
public final class Duties {

    private Duties() {}

    public static List<HardRule> all() {
        return List.of(new SpeaksTheClientsLanguage());
    }
}
