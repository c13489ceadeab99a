package io.attune.matching.directory;

/** Some of the places on one shelf. */
final class Marks {

    private static final int WORDS = Shelf.WIDTH / Long.SIZE;

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

    int countIn(Marks others) {
        int count = 0;
        for (int i = 0; i < WORDS; i++) {
            count += Long.bitCount(bits[i] & others.bits[i]);
        }
        return count;
    }
}
