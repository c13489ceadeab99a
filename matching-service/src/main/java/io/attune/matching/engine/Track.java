package io.attune.matching.engine;

import java.util.Arrays;

/**
 * The track records of one page's rows, packed. Replaced whole, so that no reader meets halves of two.
 *
 * @param ends where each row's records end; they begin where the row before ends
 * @param most the highest mean by concern number; a concern beyond the end has none
 */
record Track(short[] ends, char[] concerns, float[] means, float[] most) {

    static final Track EMPTY = new Track(new short[Page.ROWS], new char[0], new float[0], new float[0]);

    int begin(int row) {
        return row == 0 ? 0 : ends[row - 1];
    }

    Track with(int row, char[] concernsOfRow, float[] meansOfRow) {
        int begin = begin(row);
        int removed = ends[row] - begin;
        int change = concernsOfRow.length - removed;
        if (change == 0 && removed == 0) {
            return this;
        }
        var moreEnds = ends.clone();
        for (int later = row; later < Page.ROWS; later++) {
            moreEnds[later] += (short) change;
        }
        var moreConcerns = new char[concerns.length + change];
        System.arraycopy(concerns, 0, moreConcerns, 0, begin);
        System.arraycopy(concernsOfRow, 0, moreConcerns, begin, concernsOfRow.length);
        System.arraycopy(
                concerns,
                begin + removed,
                moreConcerns,
                begin + concernsOfRow.length,
                concerns.length - begin - removed);
        var moreMeans = new float[moreConcerns.length];
        System.arraycopy(means, 0, moreMeans, 0, begin);
        System.arraycopy(meansOfRow, 0, moreMeans, begin, meansOfRow.length);
        System.arraycopy(means, begin + removed, moreMeans, begin + meansOfRow.length, means.length - begin - removed);
        return new Track(moreEnds, moreConcerns, moreMeans, most(moreConcerns, moreMeans));
    }

    private static float[] most(char[] concerns, float[] means) {
        int highest = -1;
        for (char concern : concerns) {
            highest = Math.max(highest, concern);
        }
        var most = new float[highest + 1];
        Arrays.fill(most, Float.NEGATIVE_INFINITY);
        for (int place = 0; place < concerns.length; place++) {
            most[concerns[place]] = Math.max(most[concerns[place]], means[place]);
        }
        return most;
    }

    char[] concernsOf(int row) {
        return Arrays.copyOfRange(concerns, begin(row), ends[row]);
    }

    float[] meansOf(int row) {
        return Arrays.copyOfRange(means, begin(row), ends[row]);
    }
}
