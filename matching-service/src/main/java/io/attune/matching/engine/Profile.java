package io.attune.matching.engine;

/**
 * A whole candidate but for the open hours, as octets that never change: the columns find, and from this the candidate
 * is made again. What the last checks of a search need stands at fixed places in front; the rest is for
 * {@link ProfileText}.
 */
final class Profile {

    static final int SLIDING = 3;
    static final int NO_PRICE = 0xFFFF;

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
}
