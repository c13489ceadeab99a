package io.attune.matching.directory;

/** Some of the places on one shelf. */
final class Marks {

    static final int WORDS = Shelf.WIDTH / Long.SIZE;

    private final long[] bits = new long[WORDS];

    void add(int place) {
        bits[place >> 6] |= 1L << place;
    }

    void addAll(Marks others) {
        for (int i = 0; i < WORDS; i++) {
            bits[i] |= others.bits[i];
        }
    }

    void keep(Marks others) {
        for (int i = 0; i < WORDS; i++) {
            bits[i] &= others.bits[i];
        }
    }

    boolean has(int place) {
        return (bits[place >> 6] & 1L << place) != 0;
    }

    int count() {
        int count = 0;
        for (long word : bits) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /** How many of these are also among those that begin at this index. */
    int countIn(long[] column, int from) {
        int count = 0;
        for (int i = 0; i < WORDS; i++) {
            count += Long.bitCount(bits[i] & column[from + i]);
        }
        return count;
    }

    void addAll(long[] column, int from) {
        for (int i = 0; i < WORDS; i++) {
            bits[i] |= column[from + i];
        }
    }

    void copyTo(long[] columns, int from) {
        System.arraycopy(bits, 0, columns, from, WORDS);
    }
}
