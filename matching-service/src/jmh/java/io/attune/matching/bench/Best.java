package io.attune.matching.bench;

/** The first few by score, then by fewer new clients, then by the day's tie: a heap whose root is the last of them. */
final class Best {

    private final int most;
    private int size;
    private final long[] score;
    private final long[] tie;
    private final int[] newClients;
    private final int[] place;

    Best(int most) {
        this.most = most;
        this.score = new long[most];
        this.tie = new long[most];
        this.newClients = new int[most];
        this.place = new int[most];
    }

    void clear() {
        size = 0;
    }

    /** Below this nobody comes in. */
    long least() {
        return size < most ? Long.MIN_VALUE : score[0];
    }

    void offer(long itsScore, int itsNewClients, long itsTie, int itsPlace) {
        if (size < most) {
            set(size, itsScore, itsNewClients, itsTie, itsPlace);
            rise(size++);
        } else if (comesBefore(itsScore, itsNewClients, itsTie, 0)) {
            set(0, itsScore, itsNewClients, itsTie, itsPlace);
            sink();
        }
    }

    /** Empties the heap, the last first. */
    int[] places() {
        var places = new int[size];
        while (size > 0) {
            places[--size] = place[0];
            swap(0, size);
            sink();
        }
        return places;
    }

    private void set(int at, long itsScore, int itsNewClients, long itsTie, int itsPlace) {
        score[at] = itsScore;
        newClients[at] = itsNewClients;
        tie[at] = itsTie;
        place[at] = itsPlace;
    }

    private boolean comesBefore(long itsScore, int itsNewClients, long itsTie, int other) {
        return itsScore != score[other]
                ? itsScore > score[other]
                : itsNewClients != newClients[other] ? itsNewClients < newClients[other] : itsTie < tie[other];
    }

    private boolean comesBefore(int one, int other) {
        return comesBefore(score[one], newClients[one], tie[one], other);
    }

    private void rise(int from) {
        for (int at = from; at > 0 && comesBefore((at - 1) / 2, at); at = (at - 1) / 2) {
            swap(at, (at - 1) / 2);
        }
    }

    private void sink() {
        for (int at = 0, child = 1; child < size; child = 2 * at + 1) {
            int last = child + 1 < size && comesBefore(child, child + 1) ? child + 1 : child;
            if (!comesBefore(at, last)) {
                return;
            }
            swap(at, last);
            at = last;
        }
    }

    private void swap(int one, int other) {
        long itsScore = score[one];
        int itsNewClients = newClients[one];
        long itsTie = tie[one];
        int itsPlace = place[one];
        set(one, score[other], newClients[other], tie[other], place[other]);
        set(other, itsScore, itsNewClients, itsTie, itsPlace);
    }
}
