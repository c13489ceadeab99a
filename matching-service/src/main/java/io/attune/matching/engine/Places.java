package io.attune.matching.engine;

import java.util.Arrays;

/**
 * Where each candidate's row is, found by id: a table of places, open to the next free one. Used by the writer alone.
 * The ids themselves stand in the rows; beside each place stand eight bits of its id's hash, so that hardly a row of
 * somebody else is looked at.
 */
final class Places {

    static final int NOWHERE = -1;

    /** More than the columns of one instance are meant for. */
    private static final int MOST = 1 << 24;

    private static final int EMPTY = 0;

    /** No place, but not empty. */
    private static final int GONE = -MOST;

    /** Whose row is at a place. */
    @FunctionalInterface
    interface Rows {
        boolean isAt(int place, byte[] id);
    }

    private final Rows rows;
    private int[] table = new int[64];
    private int used;

    Places(Rows rows) {
        this.rows = rows;
    }

    int find(byte[] id) {
        int slot = slotOf(id);
        return slot < 0 ? NOWHERE : placeIn(table[slot]);
    }

    private int slotOf(byte[] id) {
        int mask = table.length - 1;
        long hash = hash(id);
        for (int slot = slot(hash) & mask; table[slot] != EMPTY; slot = slot + 1 & mask) {
            int entry = table[slot];
            int place = placeIn(entry);
            if (place >= 0 && entry == entry(hash, place) && rows.isAt(place, id)) {
                return slot;
            }
        }
        return NOWHERE;
    }

    void add(byte[] id, int place) {
        if (5L * (used + 1) > 4L * table.length) {
            throw new IllegalStateException("There is no room; grow first.");
        }
        int mask = table.length - 1;
        long hash = hash(id);
        int slot = slot(hash) & mask;
        while (table[slot] != EMPTY) {
            slot = slot + 1 & mask;
        }
        table[slot] = entry(hash, place);
        used++;
    }

    void move(byte[] id, int from, int to) {
        int mask = table.length - 1;
        long hash = hash(id);
        int old = entry(hash, from);
        for (int slot = slot(hash) & mask; table[slot] != EMPTY; slot = slot + 1 & mask) {
            if (table[slot] == old) {
                table[slot] = entry(hash, to);
                return;
            }
        }
        throw new IllegalStateException("Nobody is at the old place.");
    }

    void remove(byte[] id) {
        int slot = slotOf(id);
        if (slot >= 0) {
            table[slot] = GONE;
        }
    }

    private static int entry(long hash, int place) {
        if (place >= MOST - 1) {
            throw new IllegalStateException("The columns hold no more rows.");
        }
        return (int) (hash & 0xff) << 24 | place + 1;
    }

    private static int placeIn(int entry) {
        return (entry & MOST - 1) - 1;
    }

    boolean isFull() {
        return 4L * (used + 1) > 3L * table.length;
    }

    void makeRoom(int entries) {
        table = new int[Integer.highestOneBit(Math.max(32, 2 * entries)) << 1];
        Arrays.fill(table, EMPTY);
        used = 0;
    }

    long bytes() {
        return 4L * table.length;
    }

    private static int slot(long hash) {
        return (int) (hash >>> 32);
    }

    private static long hash(byte[] id) {
        long hash = 1125899906842597L;
        for (byte one : id) {
            hash = 31 * hash + one;
        }
        hash *= 0x9E3779B97F4A7C15L;
        return hash ^ hash >>> 29;
    }
}
