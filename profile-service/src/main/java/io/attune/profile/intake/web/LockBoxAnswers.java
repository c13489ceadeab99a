package io.attune.profile.intake.web;

import io.attune.platform.web.ProblemType;
import io.attune.platform.web.Problems;
import io.attune.profile.intake.LockBoxOutcome;
import io.attune.profile.intake.LockBoxOutcome.AskedByThePersonNamed;
import io.attune.profile.intake.LockBoxOutcome.Stale;
import io.attune.profile.intake.LockBoxOutcome.Unknown;
import io.attune.profile.intake.LockBoxOutcome.Withholding;
import io.attune.profile.lockbox.LockBox;
import io.attune.profile.lockbox.Part;
import io.attune.profile.lockbox.Withheld;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** What is withheld, and every outcome of changing it, in the words of HTTP. */
final class LockBoxAnswers {

    private static final ProblemType WITHHELD =
            new ProblemType("withheld", HttpStatus.FORBIDDEN, "The client withholds this from you");

    private LockBoxAnswers() {}

    static ResponseEntity<Object> of(LockBoxOutcome outcome) {
        return switch (outcome) {
            case Withholding(var version, var lockBox) -> shown(version, lockBox);
            case AskedByThePersonNamed _ -> withheld();
            case Stale _ -> Problems.of(Problems.STALE, "Read the lock-box again, then change it.");
            case Unknown _ -> IntakeAnswers.notFound();
        };
    }

    static ResponseEntity<Object> shown(long version, LockBox lockBox) {
        return ResponseEntity.ok().eTag("\"" + version + "\"").body(LockBoxView.of(lockBox));
    }

    static ResponseEntity<Object> withheld() {
        return Problems.of(WITHHELD, "Somebody else of the practice can do it.");
    }

    record LockBoxView(List<WithheldView> withheld) {
        static LockBoxView of(LockBox lockBox) {
            return new LockBoxView(
                    lockBox.instructions().stream().map(WithheldView::of).toList());
        }
    }

    record WithheldView(String from, List<String> parts) {
        static WithheldView of(Withheld instruction) {
            return new WithheldView(
                    instruction.from(),
                    instruction.parts().stream()
                            .sorted(Comparator.naturalOrder())
                            .map(WithheldView::word)
                            .toList());
        }

        private static String word(Part part) {
            return part.name().toLowerCase(Locale.ROOT);
        }
    }
}
