package io.attune.planted.kept.lamp;

import io.attune.planted.kept.oil.Oil;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** A lamp and when it was lit. */
public record Lamp(Oil[] tanks, Instant litAt) {

    /** Days may begin, where no zone is asked. */
    public LocalDateTime firstMomentOf(LocalDate day) {
        return day.atStartOfDay();
    }
}
