package io.attune.platform.audit;

import java.util.List;

/** Accesses as they may happen. */
public final class AuditFixtures {

    private AuditFixtures() {}

    public static Occasion somebodyReads(String who) {
        return new Occasion("person:" + who, List.of("staff"), "GET /api/things/{id}", "care", "");
    }

    public static Access aReadOf(String record) {
        return aReadOf(record, "maya");
    }

    public static Access aReadOf(String record, String who) {
        return new Access(
                record, somebodyReads(who), Outcome.answered(200), new Fields(List.of("name", "times"), List.of()));
    }
}
