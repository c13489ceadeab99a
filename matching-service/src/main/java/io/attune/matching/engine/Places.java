package io.attune.matching.engine;

import java.util.Arrays;

/**
 * Where each candidate's row is, found by id: a table of places, open to the next free one. Used by the writer alone.
 * The ids themselves stand in the rows.
 */
final class Places {

    static final int NOWHERE = -1;

    private static final int EMPTY = 0;
    private static final int GONE = -1;

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
        return slot < 0 ? NOWHERE : table[slot] - 1;
    }

    private int slotOf(byte[] id) {
        int mask = table.length - 1;
        for (int slot = hash(id) & mask; table[slot] != EMPTY; slot = slot + 1 & mask) {
            if (table[slot] != GONE && rows.isAt(table[slot] - 1, id)) {
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
        int slot = hash(id) & mask;
        while (table[slot] != EMPTY) {
            slot = slot + 1 & mask;
        }
        table[slot] = place + 1;
        used++;
    }

    void move(byte[] id, int from, int to) {
        int mask = table.length - 1;
        for (int slot = hash(id) & mask; table[slot] != EMPTY; slot = slot + 1 & mask) {
            if (table[slot] == from + 1) {
                table[slot] = to + 1;
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

    private static int hash(byte[] id) {
        long hash = 1125899906842597L;
        for (byte one : id) {
            hash = 31 * hash + one;
        }
        hash *= 0x9E3779B97F4A7C15L;
        return (int) (hash >>> 32);
    }
}
