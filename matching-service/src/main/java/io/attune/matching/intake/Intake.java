package io.attune.matching.intake;

import io.attune.matching.fit.need.Need;

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

    /**
     * It may be matched: GREEN, YELLOW, or released by a clinician. One whose need means nothing to the rules cannot be
     * made.
     */
    record Submitted(
            String id, long version, String clientId, Clearance clearance, long epoch, String language, CodedNeed coded)
            implements Intake {

        public Submitted {
            NeedReading.check(clientId, clearance, coded);
        }

        @Override
        public Level level() {
            return clearance.level();
        }

        /** The need as the matching rules ask for it. */
        public Need need() {
            return NeedReading.of(clientId, clearance, coded);
        }

        @Override
        public String jurisdiction() {
            return coded.location().jurisdiction();
        }

        @Override
        public String timeZone() {
            return coded.location().timeZone();
        }
    }

    /** It waits for a clinician and is neither matched nor booked; only a later version changes that. */
    record Held(String id, long version, String clientId, Level level, long epoch, String jurisdiction, String timeZone)
            implements Intake {}

    /** The client has withdrawn it, and it must be kept: nothing more is done with it. */
    record Withdrawn(
            String id, long version, String clientId, Level level, long epoch, String jurisdiction, String timeZone)
            implements Intake {}

    /** The client does not agree to be matched: nobody is offered until a later version says that they do. */
    record Unmatched(
            String id, long version, String clientId, Level level, long epoch, String jurisdiction, String timeZone)
            implements Intake {}

    /** What the safety rules said. The first two may be matched, the others are held. */
    enum Level {
        GREEN,
        YELLOW,
        AMBER,
        RED
    }
}
