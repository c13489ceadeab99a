package io.attune.booking.intake;

/** Who asks about an hour, as far as it matters for what they may see and do. */
public sealed interface Party {

    /** The word under which what they did is recorded. */
    String code();

    /** Whether they may keep what belongs to this therapist's calendar. */
    default boolean keepsCalendarOf(String therapistId) {
        return switch (this) {
            case Practice practice -> true;
            case OwnTherapist therapist -> therapist.therapistId().equals(therapistId);
            case Client client -> false;
        };
    }

    /** Whoever holds the token of an intake. */
    record Client(String intakeId, long epoch) implements Party {
        @Override
        public String code() {
            return "client";
        }
    }

    /**
     * Someone of the practice who may see every appointment.
     *
     * @param code {@code staff} or {@code clinician}
     */
    record Practice(String code) implements Party {}

    /** A therapist, who sees the hours that are their own. */
    record OwnTherapist(String therapistId) implements Party {
        @Override
        public String code() {
            return "therapist";
        }
    }
}
