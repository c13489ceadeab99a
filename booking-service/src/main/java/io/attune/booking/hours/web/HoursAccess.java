package io.attune.booking.hours.web;

import io.attune.booking.roster.TherapistId;
import io.attune.platform.access.Caller;
import io.attune.platform.web.Problems;
import io.attune.platform.web.Refused;
import java.util.regex.Pattern;

/** Whose hours a caller may keep: a therapist's own, anyone's for staff and admins. */
final class HoursAccess {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private HoursAccess() {}

    /** The therapist named in the path; forbidden and impossible ones are refused in the same words. */
    static TherapistId therapist(String id, Caller caller) {
        if (!ID.matcher(id).matches() || !mayKeep(id, caller)) {
            throw new Refused(Problems.NOT_FOUND, "No such therapist.");
        }
        return new TherapistId(id);
    }

    private static boolean mayKeep(String id, Caller caller) {
        return caller.hasRole("staff")
                || caller.hasRole("admin")
                || caller instanceof Caller.Person person
                        && person.hasRole("therapist")
                        && person.ownRecord().filter(id::equals).isPresent();
    }
}
