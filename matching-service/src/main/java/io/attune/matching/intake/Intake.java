package io.attune.matching.intake;

/** One version of an intake as this service last heard it. */
public sealed interface Intake {

    String id();

    long version();

    /** The client's opaque id; the same person has the same one in every intake. */
    String clientId();

    Level level();

    /** Raised when earlier tokens of the intake are revoked. */
    long epoch();

    String jurisdiction();

    String timeZone();

    /** It may be matched: GREEN, YELLOW, or released by a clinician. */
    record Submitted(String id, long version, String clientId, Level level, long epoch, String language, CodedNeed need)
            implements Intake {

        @Override
        public String jurisdiction() {
            return need.location().jurisdiction();
        }

        @Override
        public String timeZone() {
            return need.location().timeZone();
        }
    }

    /** It waits for a clinician and is neither matched nor booked; only a later version changes that. */
    record Held(String id, long version, String clientId, Level level, long epoch, String jurisdiction, String timeZone)
            implements Intake {}

    /** What the safety rules said. The first two may be matched, the others are held. */
    enum Level {
        GREEN,
        YELLOW,
        AMBER,
        RED
    }
}
