package io.attune.profile.therapist.web;

import io.attune.platform.web.FieldProblem;
import io.attune.platform.web.InvalidForm;
import io.attune.profile.therapist.Profile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** What a schema cannot see: fields that are right one by one and contradict each other. */
final class TherapistFormCheck {

    private TherapistFormCheck() {}

    static void check(Profile profile) {
        var mistakes = new ArrayList<FieldProblem>();
        concerns(profile, mistakes);
        places(profile, mistakes);
        var sliding = profile.sliding();
        if (sliding != null && sliding.free() > sliding.places()) {
            mistakes.add(new FieldProblem("/sliding/free", "No more places can be free than there are."));
        }
        if (!mistakes.isEmpty()) {
            throw new InvalidForm(mistakes);
        }
    }

    private static void concerns(Profile profile, List<FieldProblem> mistakes) {
        var named = new HashSet<String>();
        for (int i = 0; i < profile.concerns().size(); i++) {
            if (!named.add(profile.concerns().get(i).code())) {
                mistakes.add(new FieldProblem("/concerns/" + i + "/code", "No concern may be named twice."));
            }
        }
    }

    private static void places(Profile profile, List<FieldProblem> mistakes) {
        var ids = new HashSet<String>();
        for (int i = 0; i < profile.locations().size(); i++) {
            if (!ids.add(profile.locations().get(i).id())) {
                mistakes.add(new FieldProblem("/locations/" + i + "/id", "No two locations may have the same id."));
            }
        }
    }
}
