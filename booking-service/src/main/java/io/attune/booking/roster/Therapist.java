package io.attune.booking.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What booking knows of a therapist.
 *
 * @param formats {@code video}, {@code phone}, {@code in-person}; the first is the usual one
 * @param caseloadCap how many clients they take; nothing said means none are counted out
 * @param leavesOn the first of their dates on which they give no sessions any more
 */
public record Therapist(
        Standing standing,
        boolean accepting,
        String timeZone,
        List<String> formats,
        List<Location> locations,
        int caseloadCap,
        @Nullable LocalDate leavesOn) {

    /** The cap of those who named none. */
    public static final int NO_CAP = Integer.MAX_VALUE;

    /** One who stays. */
    public Therapist(
            Standing standing,
            boolean accepting,
            String timeZone,
            List<String> formats,
            List<Location> locations,
            int caseloadCap) {
        this(standing, accepting, timeZone, formats, locations, caseloadCap, null);
    }

    public Therapist {
        formats = List.copyOf(formats);
        locations = List.copyOf(locations);
    }

    /** Whether they see clients; one who takes nobody new may still see those they have. */
    public boolean practises() {
        return standing == Standing.PRACTISING;
    }

    /** Whether they are still there on one of their dates. */
    public boolean staysOn(LocalDate date) {
        return leavesOn == null || date.isBefore(leavesOn);
    }

    /** Whether an hour with them can be held. */
    public boolean takesClients() {
        return practises() && accepting;
    }

    public Optional<Location> location(String id) {
        return locations.stream().filter(location -> location.id().equals(id)).findFirst();
    }

    /** Why a therapist can be met, or why not. */
    public enum Standing {
        /** Published, with an active licence. */
        PRACTISING,
        /** Away for a while by their own wish. */
        PAUSED,
        /** The licence is not active, so no session may take place. */
        UNLICENSED,
        /** Gone for good. */
        WITHDRAWN
    }

    /** Where one can meet them in person; an address of the practice, not of a person. */
    public record Location(String id, String address, String city) {}
}
