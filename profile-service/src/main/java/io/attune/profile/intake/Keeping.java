package io.attune.profile.intake;

import io.attune.profile.lockbox.LockBox;
import org.jspecify.annotations.Nullable;

/** What was decided about keeping an intake, and about withholding it. */
public record Keeping(
        @Nullable Restriction restriction, @Nullable LegalHold legalHold, LockBox lockBox) {

    static final Keeping AS_USUAL = new Keeping(null, null, LockBox.EMPTY);

    public boolean isRestricted() {
        return restriction != null;
    }

    public boolean isOnLegalHold() {
        return legalHold != null;
    }

    Keeping restricted(Restriction next) {
        return new Keeping(next, legalHold, lockBox);
    }

    Keeping onLegalHold(@Nullable LegalHold next) {
        return new Keeping(restriction, next, lockBox);
    }

    Keeping withholding(LockBox next) {
        return new Keeping(restriction, legalHold, next);
    }
}
