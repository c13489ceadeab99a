package io.attune.matching.bench;

/**
 * One candidate as a few numbers, the same ones that a column store, an index or a table would keep. Layout of the
 * packed fields, from the lowest bit:
 *
 * <ul>
 *   <li>{@code reach}: 13 places of practice, 1 open to clients, 4 age groups, 3 participants, 22 languages, 3 formats,
 *       8 credentials
 *   <li>{@code training}: 22 evidenced concerns, 16 approaches, 6 goals, 4 new clients this month, 11 the client of a
 *       recorded conflict (from 1), 2 gender (from 1)
 *   <li>{@code person}: 21 identities and knowledge, 4 × 5 style in tenths from -1 (31 is not said), 22 concerns with a
 *       track record
 *   <li>{@code terms}: 3 × 6 fees and 6 a free sliding place in units of 5 (0 is none), 16 the last day of the licence,
 *       2 session, 2 notice, 2 rooms, 1 hours are known, 17 standing of felt understanding (0 is not known)
 * </ul>
 */
final class Row {

    static final int OPEN = 13;
    static final int AGES = 14;
    static final int PARTICIPANTS = 18;
    static final int LANGUAGES = 21;
    static final int FORMATS = 43;
    static final int CREDENTIALS = 46;

    static final int APPROACHES = 22;
    static final int GOALS = 38;
    static final int NEW_CLIENTS = 44;
    static final int CONFLICT = 48;
    static final int GENDER = 59;

    static final int STYLE = 21;
    static final int TRACKED = 41;
    static final int UNSAID = 31;

    static final int SLIDING = 18;
    static final int EXPIRES = 24;
    static final int SESSION = 40;
    static final int NOTICE = 42;
    static final int ROOMS = 44;
    static final int HOURS_KNOWN = 46;
    static final int FELT = 47;
    static final int FELT_ZERO = 1 << 16;

    static final int TRACKS = 4;
    static final int EAST = 32;

    int ordinal;
    String id = "";
    long reach;
    long training;
    long person;
    long terms;
    /** The posterior means of the track record, two floats each, in the order of the vocabulary. */
    final long[] tracks = new long[2];
    /** A room, in ten-thousandths of a degree: north below, east above. */
    final long[] rooms = new long[2];
    /** What decides a tie today after the number of new clients. */
    long tie;

    short[] hours = new short[0];

    static int bits(long of, int from, int number) {
        return (int) (of >>> from) & (1 << number) - 1;
    }

    static float track(long first, long second, int place) {
        return Float.intBitsToFloat((int) ((place < 2 ? first : second) >>> 32 * (place & 1)));
    }
}
