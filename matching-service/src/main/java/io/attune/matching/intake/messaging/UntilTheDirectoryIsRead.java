package io.attune.matching.intake.messaging;

import io.attune.platform.messaging.TransientFaults;
import org.springframework.stereotype.Component;

/** Tells the consumer that {@link DirectoryNotReadYet} passes by itself. */
@Component
class UntilTheDirectoryIsRead implements TransientFaults {

    @Override
    public boolean includes(Throwable fault) {
        return fault instanceof DirectoryNotReadYet;
    }
}
