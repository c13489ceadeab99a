package io.attune.matching.fit.order;

/** The few highest of many, in order; of equals, who came first. */
final class Front {

    private final int[] places;
    private final long[] totals;
    private int filled;

    Front(int size) {
        this.places = new int[size];
        this.totals = new long[size];
    }

    void consider(int place, long total) {
        int at = filled;
        while (at > 0 && totals[at - 1] < total) {
            at--;
        }
        if (at == places.length) {
            return;
        }
        filled = Math.min(filled + 1, places.length);
        System.arraycopy(places, at, places, at + 1, filled - at - 1);
        System.arraycopy(totals, at, totals, at + 1, filled - at - 1);
        places[at] = place;
        totals[at] = total;
    }

    int[] places() {
        return places;
    }
}
