package io.attune.matching.intake.messaging;

import io.attune.platform.messaging.TransientFaults;
import io.attune.platform.seal.KeysNotRead;
import org.springframework.stereotype.Component;

/** Tells the consumer what passes by itself once this instance has read its topics. */
@Component
class UntilTheDirectoryIsRead implements TransientFaults {

    @Override
    public boolean includes(Throwable fault) {
        return fault instanceof DirectoryNotReadYet || fault instanceof KeyNotHeardYet || fault instanceof KeysNotRead;
    }
}
