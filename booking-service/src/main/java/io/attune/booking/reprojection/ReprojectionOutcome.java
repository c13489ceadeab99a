package io.attune.booking.reprojection;

import io.attune.booking.day.Appointment;
import io.attune.booking.day.Reprojected;
import java.util.List;

/** What became of the wish that every appointment ahead agree with the present zone rules. */
public sealed interface ReprojectionOutcome {

    /**
     * They all do.
     *
     * @param moved those that did not before
     * @param conflicts those that a person has to look at for it, now or since an earlier time
     */
    record InStep(List<Reprojected> moved, List<Appointment> conflicts) implements ReprojectionOutcome {
        public InStep {
            moved = List.copyOf(moved);
            conflicts = List.copyOf(conflicts);
        }
    }

    /** Another instance knows newer rules than this one; nothing was computed by the older ones. */
    record OlderRules() implements ReprojectionOutcome {}
}
