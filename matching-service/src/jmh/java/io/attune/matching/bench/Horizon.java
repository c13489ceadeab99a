package io.attune.matching.bench;

import io.attune.matching.fit.rule.Moment;
import io.attune.platform.time.Zones;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Eight weeks from the moment of asking, in steps of five minutes; they hold the end of summer time. */
final class Horizon {

    static final Instant NOW = Instant.parse("2026-10-20T14:10:00Z");
    static final int STEP_MINUTES = 5;
    static final int STEPS_A_DAY = 24 * 60 / STEP_MINUTES;
    static final int DAYS = 56;
    static final int STEPS = DAYS * STEPS_A_DAY;
    /** How long a session lasts, and how long before it one must say so; a candidate has a place in each. */
    static final int[] SESSIONS = {50, 60, 45};

    static final int[] NOTICES = {24, 48, 12};

    private static final Map<String, ZoneRules> RULES = Place.ZONES.stream()
            .collect(Collectors.toUnmodifiableMap(
                    zone -> zone, zone -> Zones.newest().rules(zone).orElseThrow()));
    private static final Map<String, Horizon> BY_ZONE =
            Place.ZONES.stream().collect(Collectors.toUnmodifiableMap(zone -> zone, Horizon::new));

    /** The day since 1970 on this zone's calendar, by step. */
    final short[] day = new short[STEPS];
    /** The minute of that day, by step. */
    final short[] minute = new short[STEPS];
    /** The first step of each day that begins within the horizon, and of the day that is running. */
    final int[] dawn = new int[DAYS + 1];
    /** Whether the clock is changed on that day. */
    final boolean[] broken = new boolean[DAYS + 1];

    final int today;

    private Horizon(String zone) {
        for (int step = 0; step < STEPS; step++) {
            var local = local(instant(step), zone);
            day[step] = (short) local.toLocalDate().toEpochDay();
            minute[step] = (short) (local.getHour() * 60 + local.getMinute());
        }
        today = day[0];
        for (int of = 0; of <= DAYS; of++) {
            var began = local(NOW, zone).toLocalDate().plusDays(of).atStartOfDay();
            var next = began.plusDays(1);
            dawn[of] = step(began, zone);
            broken[of] = step(next, zone) - dawn[of] != STEPS_A_DAY;
        }
    }

    static Horizon in(String zone) {
        return java.util.Objects.requireNonNull(BY_ZONE.get(zone));
    }

    static Moment moment() {
        return new Moment(NOW, Horizon::local);
    }

    static Instant instant(int step) {
        return NOW.plusSeconds(60L * STEP_MINUTES * step);
    }

    static int step(LocalDateTime wallTime, String zone) {
        var instant = wallTime.toInstant(RULES.get(zone).getOffset(wallTime));
        return (int) Math.floorDiv(instant.getEpochSecond() - NOW.getEpochSecond(), 60L * STEP_MINUTES);
    }

    static LocalDateTime local(Instant instant, String zone) {
        return LocalDateTime.ofEpochSecond(
                instant.getEpochSecond(), instant.getNano(), RULES.get(zone).getOffset(instant));
    }

    static List<String> zones() {
        return Place.ZONES;
    }
}
