package io.attune.matching.fit.order;

/**
 * What breaks the last ties: a number for everybody, another on each day, that nobody can choose. Both engines call
 * this, so that they break them alike; the lower number, as a signed one, comes first.
 */
public final class TieSeed {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private TieSeed() {}

    /** Of an id, once and for all: the first 64 bits of its SHA-256. */
    public static long ofId(String id) {
        return Seed.of(id);
    }

    /** Of somebody on one day since 1970: SplitMix64's finaliser over both. */
    public static long on(long day, long idSeed) {
        return Seed.mixed(idSeed + day * GOLDEN);
    }
}
