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

    /** New pages instead of old ones, which nobody may change any more. */
    record Spread(List<Page> made, List<Page> retired) {}

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
     * Spreads the rows around the full page of a key anew, over more pages where these are full too.
     *
     * @return nothing made when too many rows are alike to be told apart
     */
    Spread spread(long key, NewPages newPages) {
        var present = pages;
        int from = Math.max(0, present.placeOf(key) - 1);
        int until = Math.min(present.pages().length, from + NEIGHBOURS);
        var rows = rows(present, from, until);
        var cuts = cuts(rows);
        if (cuts.isEmpty()) {
            return new Spread(List.of(), List.of());
        }
        var made = made(rows, cuts, newPages);
        publish(present, from, until, made, rows, cuts);
        return new Spread(made, List.of(present.pages()).subList(from, until));
    }

    private static List<Row> rows(Pages present, int from, int until) {
        var rows = new ArrayList<Row>();
        for (int place = from; place < until; place++) {
            var page = present.pages()[place];
            for (long rest = page.word(Facts.OCCUPIED); rest != 0; rest &= rest - 1) {
                rows.add(page.row(Long.numberOfTrailingZeros(rest)));
            }
        }
        rows.sort(Comparator.comparingLong(Row::key).reversed());
        return rows;
    }

    /** Where each new page ends; rows with one key stay together. */
    private static List<Integer> cuts(List<Row> rows) {
        int wanted = rows.size() / FULL + 1;
        var cuts = new ArrayList<Integer>();
        int begin = 0;
        for (int page = 1; page <= wanted; page++) {
            int end = page == wanted ? rows.size() : apart(rows, page * rows.size() / wanted);
            if (end > begin) {
                if (end - begin > Page.ROWS) {
                    return List.of();
                }
                cuts.add(end);
                begin = end;
            }
        }
        return cuts;
    }

    private static int apart(List<Row> rows, int near) {
        int end = near;
        while (end < rows.size() && rows.get(end).key() == rows.get(end - 1).key()) {
            end++;
        }
        return end;
    }

    private List<Page> made(List<Row> rows, List<Integer> cuts, NewPages newPages) {
        var made = new ArrayList<Page>();
        int begin = 0;
        for (int end : cuts) {
            var page = newPages.make(permitted);
            page.fill(rows.subList(begin, end));
            made.add(page);
            begin = end;
        }
        return made;
    }

    private void publish(Pages present, int from, int until, List<Page> made, List<Row> rows, List<Integer> cuts) {
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
