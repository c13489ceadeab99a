package io.attune.matching.intake.store;

import io.attune.matching.intake.Clearance;
import io.attune.matching.intake.CodedNeed;
import io.attune.matching.intake.Intake;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An intake as it is stored; {@code need} and {@code language} are there unless it is held, unmatched or withdrawn. */
record IntakeDocument(
        String id,
        long version,
        String clientId,
        Intake.Level level,
        @Nullable List<String> competences,
        long epoch,
        String jurisdiction,
        String timeZone,
        @Nullable String language,
        @Nullable CodedNeed need,
        boolean withdrawn,
        boolean unmatched) {

    static IntakeDocument of(Intake intake) {
        return switch (intake) {
            case Intake.Submitted it ->
                new IntakeDocument(
                        it.id(),
                        it.version(),
                        it.clientId(),
                        it.level(),
                        it.clearance().competences(),
                        it.epoch(),
                        it.jurisdiction(),
                        it.timeZone(),
                        it.language(),
                        it.coded(),
                        false,
                        false);
            case Intake.Withdrawn withdrawn -> withoutNeed(withdrawn, true, false);
            case Intake.Unmatched unmatched -> withoutNeed(unmatched, false, true);
            case Intake.Held held -> withoutNeed(held, false, false);
        };
    }

    private static IntakeDocument withoutNeed(Intake it, boolean withdrawn, boolean unmatched) {
        return new IntakeDocument(
                it.id(),
                it.version(),
                it.clientId(),
                it.level(),
                null,
                it.epoch(),
                it.jurisdiction(),
                it.timeZone(),
                null,
                null,
                withdrawn,
                unmatched);
    }

    Intake intake() {
        if (withdrawn) {
            return new Intake.Withdrawn(id, version, clientId, level, epoch, jurisdiction, timeZone);
        }
        if (unmatched) {
            return new Intake.Unmatched(id, version, clientId, level, epoch, jurisdiction, timeZone);
        }
        return need == null || language == null
                ? new Intake.Held(id, version, clientId, level, epoch, jurisdiction, timeZone)
                : new Intake.Submitted(id, version, clientId, new Clearance(level, competences), epoch, language, need);
    }
}
