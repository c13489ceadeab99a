package io.attune.profile.intake;

import org.jspecify.annotations.Nullable;

/** What was decided about keeping an intake. */
public record Keeping(
        @Nullable Restriction restriction, @Nullable LegalHold legalHold) {

    static final Keeping AS_USUAL = new Keeping(null, null);

    public boolean isRestricted() {
        return restriction != null;
    }

    public boolean isOnLegalHold() {
        return legalHold != null;
    }
}
