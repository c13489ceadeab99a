package io.attune.profile.intake;

import io.attune.profile.lockbox.LockBox;
import java.util.Set;

/**
 * @param version of the intake as the caller read it
 * @param names every name of whoever asks; whoever an instruction names may not change it
 */
public record ChangeLockBox(IntakeId id, long version, Set<String> names, LockBox lockBox) {

    public ChangeLockBox {
        names = Set.copyOf(names);
    }
}
