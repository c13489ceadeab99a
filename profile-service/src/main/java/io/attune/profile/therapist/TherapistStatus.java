package io.attune.profile.therapist;

import java.util.Locale;

/** How far a therapist's profile has come; nothing else decides whether it is shown. */
public enum TherapistStatus {
    /** Being written; seen by staff only. May be published or withdrawn. */
    DRAFT,
    /** Shown, and offered to new clients. May be paused or withdrawn. */
    PUBLISHED,
    /** Shown, but offered to nobody new. May be published again or withdrawn. */
    PAUSED,
    /** Gone for good. Nothing may follow. */
    WITHDRAWN;

    /** Whether the public may see the profile, and the other services know it. */
    public boolean shown() {
        return this == PUBLISHED || this == PAUSED;
    }

    /** The status as it is told to others. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
