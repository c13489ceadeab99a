package io.attune.matching.fit.order;

/** What decides a tie on a given day, for those who keep it in a column. */
public final class TieToday {

    private TieToday() {}

    public static long of(long day, String id) {
        return Seed.of(Long.toString(day), id);
    }
}
