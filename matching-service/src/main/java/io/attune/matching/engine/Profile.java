package io.attune.matching.engine;

/**
 * A whole candidate but for the open hours, as octets that never change: the columns find, and from this the candidate
 * is made again. What the last checks of a search need stands in front, most of it at fixed places: then the id, those
 * who must not be met, and the rooms. The rest is for {@link ProfileText}.
 */
final class Profile {

    static final int SLIDING = 3;
    static final int NO_PRICE = 0xFFFF;

    /** The last bit of a room's number: its place is written to the last bit. */
    private static final int FINE = 1;

    private static final double MILLIONTHS = 1e6;
    private static final int CHECKED_AT = 0;
    private static final int EXPIRES_ON = CHECKED_AT + Integer.BYTES;
    private static final int DAY = 3;
    private static final int NEW_CLIENTS = EXPIRES_ON + DAY;
    private static final int PRICES = NEW_CLIENTS + Short.BYTES;

    /** Where the id begins. */
    static final int ID = PRICES + 4 * Short.BYTES;

    static final int LAST_DAY = 1 << 8 * DAY;

    private Profile() {}

    /**
     * @param checkedAt seconds since {@link Steps#ORIGIN}
     * @param expiresOn days since 1970
     * @param prices of individuals, couples, families, and of a free sliding place: numbers or {@link #NO_PRICE}
     */
    static void begin(Bytes to, int checkedAt, int expiresOn, int newClients, int[] prices) {
        to.clear();
        to.fixed(checkedAt, Integer.BYTES);
        to.fixed(expiresOn, DAY);
        to.fixed(newClients, Short.BYTES);
        for (int price : prices) {
            to.fixed(price, Short.BYTES);
        }
    }

    static int checkedAt(byte[] profile) {
        return (int) Reader.fixed(profile, CHECKED_AT, Integer.BYTES);
    }

    static int expiresOn(byte[] profile) {
        return (int) Reader.fixed(profile, EXPIRES_ON, DAY);
    }

    static int newClients(byte[] profile) {
        return (int) Reader.fixed(profile, NEW_CLIENTS, Short.BYTES);
    }

    /** @param which {@link #SLIDING}, or the ordinal of those who come */
    static int price(byte[] profile, int which) {
        return (int) Reader.fixed(profile, PRICES + which * Short.BYTES, Short.BYTES);
    }

    static String id(byte[] profile) {
        return Identity.read(new Reader(profile, ID));
    }

    /** From the number of those who must not be met, plus one, on; 0 when it is not known who they are. */
    static Reader conflicts(byte[] profile) {
        var from = new Reader(profile, ID);
        Identity.skip(from);
        return from;
    }

    /** From the number of rooms on. */
    static Reader rooms(byte[] profile) {
        var from = conflicts(profile);
        for (int rest = from.number(); rest > 1; rest--) {
            from.skipText();
        }
        return from;
    }

    /**
     * Millionths of a degree where these are exact.
     *
     * @param room its number, which says how its place is written
     */
    static double degrees(Reader from, int room) {
        return (room & FINE) == 0
                ? (int) from.fixed(Integer.BYTES) / MILLIONTHS
                : Double.longBitsToDouble(from.fixed(Double.BYTES));
    }

    static void degrees(Bytes to, int room, double value) {
        if ((room & FINE) == 0) {
            to.fixed(Math.round(value * MILLIONTHS), Integer.BYTES);
        } else {
            to.fixed(Double.doubleToRawLongBits(value), Double.BYTES);
        }
    }

    static int room(int number, double latitude, double longitude) {
        return number << 1 | (isCoarse(latitude) && isCoarse(longitude) ? 0 : FINE);
    }

    private static boolean isCoarse(double degrees) {
        return Double.compare(Math.round(degrees * MILLIONTHS) / MILLIONTHS, degrees) == 0;
    }
}
