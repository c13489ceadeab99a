package io.attune.matching.bench;

import static io.attune.matching.bench.Row.bits;

import io.attune.matching.fit.vocabulary.Point;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The rules on the numbers of one {@link Row}, for those contenders that keep such numbers. It is tried against the
 * plain rules before anything is measured.
 */
final class Kernel {

    static final long REFUSED = Long.MIN_VALUE;
    static final int NO_HOUR = -1;
    private static final int NO_PLACE = -1;
    private static final int NO_WAY = -2;
    /** No two points a degree of latitude apart are nearer, in kilometres. */
    private static final double DEGREE = 110.5;

    private static final VarHandle SHORTS =
            MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);

    private final Standings standings;

    Kernel(Standings standings) {
        this.standings = standings;
    }

    /** The rules that need no more than what is often looked at. */
    static boolean mayReach(Asked asked, long reach) {
        return ((reach & asked.must) == asked.must)
                & ((reach & asked.languages) != 0)
                & (asked.credentials == 0 | (reach & asked.credentials) != 0 | bits(reach, Row.CREDENTIALS, 8) == 0);
    }

    static boolean mayTreat(Asked asked, long training) {
        return (training & asked.gravest) == asked.gravest
                && bits(training, Row.CONFLICT, 11) != asked.client
                && !(asked.genderMust && isOther(bits(training, Row.GENDER, 2), asked.gender))
                && !(asked.approachesMust
                        && bits(training, Row.APPROACHES, 16) != 0
                        && (training & asked.approaches) != asked.approaches);
    }

    private static boolean isOther(int gender, int wished) {
        return gender != 0 && gender != wished;
    }

    static boolean mayPlease(Asked asked, long person) {
        return !(asked.identitiesMust && bits(person, 0, 21) != 0 && (person & asked.identities) != asked.identities)
                && !(asked.styleMust && isFarOff(asked, person));
    }

    private static boolean isFarOff(Asked asked, long person) {
        for (int dimension = 0; dimension < 4; dimension++) {
            int offered = bits(person, Row.STYLE + 5 * dimension, 5);
            if (asked.style[dimension] != Asked.UNASKED
                    && offered != Row.UNSAID
                    && Math.abs(asked.style[dimension] - offered) > 10) {
                return true;
            }
        }
        return false;
    }

    static boolean mayCost(Asked asked, long terms) {
        int fee = bits(terms, 6 * asked.participants, 6);
        int sliding = bits(terms, Row.SLIDING, 6);
        return asked.budget == 0
                || fee == 0 && sliding == 0
                || fee != 0 && fee <= asked.budget
                || sliding != 0 && sliding <= asked.budget;
    }

    /** The place in the client's list of the first way in which they can meet, or that none is known, or none is. */
    static int way(Asked asked, long reach, long terms, long first, long second) {
        int offered = bits(reach, Row.FORMATS, 3);
        if (offered == 0) {
            return NO_PLACE;
        }
        int found = NO_WAY;
        for (int place = 0; place < asked.formatsAsked; place++) {
            int format = asked.formats[place];
            if ((offered >> format & 1) == 1) {
                int near = format < 2 ? 1 : near(asked, bits(terms, Row.ROOMS, 2), first, second);
                if (near == 1) {
                    return place;
                }
                found = near == 0 ? NO_PLACE : found;
            }
        }
        return found;
    }

    /** 1 for near enough, 0 for not known, -1 for too far. */
    private static int near(Asked asked, int rooms, long first, long second) {
        if (asked.kilometres == Asked.UNASKED) {
            return 1;
        }
        if (rooms == 0 || Double.isNaN(asked.north)) {
            return 0;
        }
        return isNear(asked, first) || rooms > 1 && isNear(asked, second) ? 1 : -1;
    }

    private static boolean isNear(Asked asked, long room) {
        double north = ((int) room / 10_000.0 - asked.north) * DEGREE;
        double east = ((int) (room >> Row.EAST) / 10_000.0 - asked.east) * DEGREE * asked.narrowing;
        double square = north * north + east * east;
        double limit = asked.kilometres;
        if (square > 1.1 * limit * limit) {
            return false;
        }
        return square < 0.9 * limit * limit
                || Draft.point(room).kilometresTo(new Point(asked.north, asked.east)) <= limit;
    }

    /** The score but for how soon they can begin. */
    long score(Asked asked, int way, long training, long person, long terms, long tracks, long moreTracks) {
        int felt = bits(terms, Row.FELT, 17);
        long score = felt == 0 ? 0 : (long) standings.felt * (felt - Row.FELT_ZERO);
        int tracked = bits(person, Row.TRACKED, 22);
        score += tracked == 0 ? 0 : track(asked, tracked, tracks, moreTracks);
        score += workingStyle(asked, training, person);
        score += preferences(asked, way, training);
        score += identity(asked, person);
        return score + approach(asked, training);
    }

    private long track(Asked asked, int tracked, long tracks, long moreTracks) {
        double mean = 0;
        double severities = 0;
        for (int number = 0; number < asked.concerns; number++) {
            int concern = asked.concern[number];
            if ((tracked >> concern & 1) == 1) {
                int place = Integer.bitCount(tracked & (1 << concern) - 1);
                mean += asked.severity[number] * (double) Row.track(tracks, moreTracks, place);
                severities += asked.severity[number];
            }
        }
        return severities == 0 ? 0 : standings.track.amount(mean / severities);
    }

    private int workingStyle(Asked asked, long training, long person) {
        int known = 0;
        int apart = 0;
        if (asked.styleAsked) {
            for (int dimension = 0; dimension < 4; dimension++) {
                int offered = bits(person, Row.STYLE + 5 * dimension, 5);
                if (asked.style[dimension] != Asked.UNASKED && offered != Row.UNSAID) {
                    known++;
                    apart += Math.abs(asked.style[dimension] - offered);
                }
            }
        }
        if (asked.goals == 0 || bits(training, Row.GOALS, 6) == 0) {
            return standings.style[known * Standings.STYLES + apart];
        }
        int goals = Long.bitCount(asked.goals);
        int met = Long.bitCount(asked.goals & training);
        return known == 0
                ? standings.goals[goals * Standings.MOST + met]
                : standings.styleAndGoals[Standings.place(known, apart, goals, met)];
    }

    private long preferences(Asked asked, int way, long training) {
        double sum = 0;
        int weights = 0;
        int gender = bits(training, Row.GENDER, 2);
        if (asked.gender != 0 && gender != 0) {
            sum += gender == asked.gender ? asked.genderStrength : 0;
            weights += asked.genderStrength;
        }
        if (asked.approaches != 0 && bits(training, Row.APPROACHES, 16) != 0) {
            int met = Long.bitCount(asked.approaches & training);
            sum += asked.approachesStrength * ((double) met / Long.bitCount(asked.approaches));
            weights += asked.approachesStrength;
        }
        if (asked.formatsAsked > 1 && way >= 0) {
            sum += 1 - (double) way / (asked.formatsAsked - 1);
            weights++;
        }
        return weights == 0 ? 0 : standings.preferences.amount(sum / weights);
    }

    private int identity(Asked asked, long person) {
        return asked.identities == 0 || bits(person, 0, 21) == 0
                ? 0
                : standings
                        .identity[
                        Long.bitCount(asked.identities) * Standings.MOST + Long.bitCount(asked.identities & person)];
    }

    private int approach(Asked asked, long training) {
        if (asked.guided == 0 || bits(training, Row.APPROACHES, 16) == 0) {
            return 0;
        }
        int supported = 0;
        for (int number = 0; number < asked.guided; number++) {
            int level = (training & asked.levels[3 * number + 2]) != 0
                    ? 3
                    : (training & asked.levels[3 * number + 1]) != 0
                            ? 2
                            : (training & asked.levels[3 * number]) != 0 ? 1 : 0;
            supported += asked.spoken[number] * level;
        }
        return standings.approach[Standings.place(asked.guidedSeverities, supported)];
    }

    /** The first open hour inside the client's times that keeps the notice. */
    static int firstHour(Asked asked, long terms, byte[] hours, int from) {
        int earliest = Asked.EARLIEST[bits(terms, Row.NOTICE, 2)];
        long[] starts = asked.starts[bits(terms, Row.SESSION, 2)];
        for (int hour = 0; hour < Timetables.HOURS; hour++) {
            int step = (short) SHORTS.get(hours, from + 2 * hour);
            if (step >= earliest && (asked.anyTime || (starts[step >> 6] >>> step & 1) == 1)) {
                return step;
            }
        }
        return NO_HOUR;
    }

    /** What beginning then adds, or that there is no such hour or the licence has ended by then. */
    long soon(Asked asked, long terms, int first) {
        return first == NO_HOUR || asked.calendar.day[first] > bits(terms, Row.EXPIRES, 16)
                ? REFUSED
                : standings.soon[first];
    }

    long mostSoon() {
        return standings.maxSoon;
    }

    static boolean hasNoWay(int way) {
        return way == NO_WAY;
    }

    static void write(short[] hours, byte[] into, int at) {
        for (int hour = 0; hour < hours.length; hour++) {
            SHORTS.set(into, at + 2 * hour, hours[hour]);
        }
    }
}
