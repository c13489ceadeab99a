package io.attune.planted.broken.lamp;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.Date;
import java.util.TimeZone;
import java.util.function.Supplier;

/** Asks the machine for everything. */
final class LampHours {

    private final Supplier<Instant> now = Instant::now;

    Object[] everything() throws InterruptedException {
        Thread.sleep(1);
        return new Object[] {
            now.get(),
            LocalDate.now(ZoneOffset.UTC),
            LocalDate.EPOCH.atStartOfDay(ZoneOffset.UTC),
            LocalDateTime.MIN.atZone(ZoneOffset.UTC),
            ZoneId.systemDefault(),
            ZoneOffset.UTC.getRules(),
            Clock.systemUTC(),
            InstantSource.system(),
            System.currentTimeMillis(),
            new Date(),
            TimeZone.getDefault(),
            Calendar.getInstance()
        };
    }
}
