package io.attune.matching.bench;

import io.attune.matching.fit.candidate.OpenHours;
import java.time.Duration;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The open hours that candidates have: a hundred each, on working hours of their own clock. */
final class Timetables {

    static final int HOURS = 100;
    private static final int A_ZONE = 2_500;

    private final short[][] starts;
    private final @Nullable OpenHours[] spoken;

    Timetables(long seed) {
        int zones = Place.ZONES.size();
        starts = new short[A_ZONE * zones][];
        spoken = new OpenHours[A_ZONE * zones];
        for (int number = 0; number < starts.length; number++) {
            starts[number] = drawn(new Chances(seed, number), Place.ZONES.get(number / A_ZONE));
        }
    }

    static int number(Place place, Chances chances) {
        return Place.ZONES.indexOf(place.zone) * A_ZONE + chances.below(A_ZONE);
    }

    short[] starts(int number) {
        return starts[number];
    }

    static int session(int number) {
        return number % 10 < 7 ? 0 : number % 10 < 9 ? 1 : 2;
    }

    static int notice(int number) {
        return number / 10 % 10 < 6 ? 0 : number / 10 % 10 < 8 ? 1 : 2;
    }

    /** The same as the product says it; candidates share them, as the plain rules need every object. */
    OpenHours spoken(int number) {
        var known = spoken[number];
        if (known == null) {
            known = new OpenHours(
                    Duration.ofMinutes(Horizon.SESSIONS[session(number)]),
                    Duration.ofHours(Horizon.NOTICES[notice(number)]),
                    IntStream.range(0, HOURS)
                            .mapToObj(hour -> Horizon.instant(starts[number][hour]))
                            .toList(),
                    Horizon.NOW);
            spoken[number] = known;
        }
        return known;
    }

    private static short[] drawn(Chances chances, String zone) {
        var days = chances.bits(chances.between(3, 5), 7);
        int opens = 8 + chances.below(3);
        int closes = chances.chance(0.35) ? 20 : 17;
        double crowded = chances.uniform(1, 2.5);
        var today = LocalDate.ofEpochDay(Horizon.in(zone).today);
        var taken = new BitSet(Horizon.STEPS);
        int found = 0;
        while (found < HOURS) {
            var date = today.plusDays((int) (Horizon.DAYS * Math.pow(chances.uniform(0, 1), 1 / crowded)));
            int hour = chances.between(opens, closes);
            int weekday = date.getDayOfWeek().getValue() - 1;
            var wall = date.atTime(hour, chances.chance(0.2) ? 30 : 0);
            int step = Horizon.step(wall, zone);
            if ((days >> weekday & 1) == 1 && step >= 0 && step < Horizon.STEPS && !taken.get(step)) {
                taken.set(step);
                found++;
            }
        }
        var starts = new short[HOURS];
        int[] steps = taken.stream().toArray();
        for (int hour = 0; hour < HOURS; hour++) {
            starts[hour] = (short) steps[hour];
        }
        return starts;
    }
}
