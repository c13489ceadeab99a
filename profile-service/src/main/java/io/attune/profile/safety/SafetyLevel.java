package io.attune.profile.safety;

/** How soon a person must look, least urgent first. None of them says that a risk is small. */
public enum SafetyLevel {
    /** No rule spoke. Help stays visible; the intake may be matched. */
    GREEN,
    /** May be matched; a clinician confirms before an hour is booked. */
    YELLOW,
    /** Held for a clinician, the same or the next working day. */
    AMBER,
    /** Held for a clinician, at once. */
    RED;

    /** Whether nothing may happen until a clinician releases the intake. */
    public boolean holds() {
        return compareTo(AMBER) >= 0;
    }
}
