package io.attune.matching.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The pages of all rows whose licence is good in the same places, from the highest key down. The list of pages is
 * replaced whole; a reader keeps the one it began with.
 */
final class Cluster {

    /** How many neighbours share what one full page cannot hold. */
    private static final int NEIGHBOURS = 8;

    /** How full pages are made. */
    private static final int FULL = 62;

    final Set<String> permitted;
    private volatile Pages pages;

    /** @param floors the least key that each page may hold; the last one holds any */
    record Pages(Page[] pages, long[] floors) {

        int placeOf(long key) {
            int low = 0;
            int high = pages.length - 1;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (key >= floors[middle]) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            return low;
        }
    }

    /**
     * New pages instead of old ones, which nobody may change any more.
     *
     * @param before where the rows of the new pages, in their order, were until now
     */
    record Spread(List<Page> made, List<Integer> before, List<Page> retired) {}

    /** A row and the place it was read from. */
    private record Placed(int place, Row row) {

        long key() {
            return row.key();
        }
    }

    Cluster(Set<String> permitted, Page first) {
        this.permitted = permitted;
        this.pages = new Pages(new Page[] {first}, new long[] {Long.MIN_VALUE});
    }

    Pages pages() {
        return pages;
    }

    /** How many pages there are. */
    int size() {
        return pages.pages().length;
    }

    Page pageOf(long key) {
        var present = pages;
        return present.pages()[present.placeOf(key)];
    }

    /**
     * Cuts the full page of a key in two, which moves the fewest rows.
     *
     * @return nothing made when its rows are too much alike to be told apart
     */
    Spread halve(long key, NewPages newPages) {
        int place = pages.placeOf(key);
        return spread(place, place + 1, 2, newPages);
    }

    /**
     * Spreads the rows around the full page of a key anew, over more pages where these are full too.
     *
     * @return nothing made when too many rows are alike to be told apart
     */
    Spread spread(long key, NewPages newPages) {
        var present = pages;
        int from = Math.max(0, present.placeOf(key) - 1);
        int until = Math.min(present.pages().length, from + NEIGHBOURS);
        return spread(from, until, rowsIn(present, from, until) / FULL + 1, newPages);
    }

    /** Puts all rows into as few pages as full pages make. */
    Spread pack(NewPages newPages) {
        var present = pages;
        int rows = rowsIn(present, 0, present.pages().length);
        return spread(0, present.pages().length, Math.max(1, (rows + FULL - 1) / FULL), newPages);
    }

    private static int rowsIn(Pages present, int from, int until) {
        int rows = 0;
        for (int place = from; place < until; place++) {
            rows += present.pages()[place].size();
        }
        return rows;
    }

    private Spread spread(int from, int until, int wanted, NewPages newPages) {
        var present = pages;
        var rows = rows(present, from, until);
        var cuts = cuts(rows, wanted);
        if (cuts.isEmpty()) {
            return new Spread(List.of(), List.of(), List.of());
        }
        var made = made(rows, cuts, newPages);
        publish(present, from, until, made, rows, cuts);
        return new Spread(
                made,
                rows.stream().map(Placed::place).toList(),
                List.of(present.pages()).subList(from, until));
    }

    private static List<Placed> rows(Pages present, int from, int until) {
        var rows = new ArrayList<Placed>();
        for (int place = from; place < until; place++) {
            var page = present.pages()[place];
            for (long rest = page.word(Facts.OCCUPIED); rest != 0; rest &= rest - 1) {
                int row = Long.numberOfTrailingZeros(rest);
                rows.add(new Placed(page.number * Page.ROWS + row, page.row(row)));
            }
        }
        rows.sort(Comparator.comparingLong(Placed::key).reversed());
        return rows;
    }

    /**
     * Where each new page ends; rows with one key stay together. Nothing if more of them than a page holds have one.
     */
    private static List<Integer> cuts(List<Placed> rows, int wanted) {
        var cuts = new ArrayList<Integer>();
        int begin = 0;
        while (begin < rows.size()) {
            int left = Math.max(1, wanted - cuts.size());
            int end = nextMeeting(rows, begin + (rows.size() - begin + left - 1) / left);
            if (end - begin > Page.ROWS) {
                end = lastMeeting(rows, begin + Page.ROWS);
            }
            if (end <= begin) {
                return List.of();
            }
            cuts.add(end);
            begin = end;
        }
        return cuts;
    }

    /** The first place from here on at which rows with different keys meet. */
    private static int nextMeeting(List<Placed> rows, int from) {
        int place = from;
        while (place < rows.size()
                && rows.get(place).key() == rows.get(place - 1).key()) {
            place++;
        }
        return place;
    }

    private static int lastMeeting(List<Placed> rows, int upTo) {
        int place = upTo;
        while (place > 0 && rows.get(place).key() == rows.get(place - 1).key()) {
            place--;
        }
        return place;
    }

    private List<Page> made(List<Placed> rows, List<Integer> cuts, NewPages newPages) {
        var made = new ArrayList<Page>();
        int begin = 0;
        for (int end : cuts) {
            var page = newPages.make(permitted);
            page.fill(rows.subList(begin, end).stream().map(Placed::row).toList());
            made.add(page);
            begin = end;
        }
        return made;
    }

    private void publish(Pages present, int from, int until, List<Page> made, List<Placed> rows, List<Integer> cuts) {
        int length = present.pages().length - (until - from) + made.size();
        var morePages = new Page[length];
        var floors = new long[length];
        System.arraycopy(present.pages(), 0, morePages, 0, from);
        System.arraycopy(present.floors(), 0, floors, 0, from);
        for (int place = 0; place < made.size(); place++) {
            morePages[from + place] = made.get(place);
            floors[from + place] = rows.get(cuts.get(place) - 1).key();
        }
        floors[from + made.size() - 1] = present.floors()[until - 1];
        int after = from + made.size();
        System.arraycopy(present.pages(), until, morePages, after, present.pages().length - until);
        System.arraycopy(present.floors(), until, floors, after, present.pages().length - until);
        pages = new Pages(morePages, floors);
    }

    /** Makes an empty page with a number of its own. */
    @FunctionalInterface
    interface NewPages {
        Page make(Set<String> permitted);
    }
}
