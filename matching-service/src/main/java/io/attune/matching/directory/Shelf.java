package io.attune.matching.directory;

import io.attune.matching.fit.vocabulary.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Some therapists who stand side by side in the directory, with marks for who has what. It never changes. What is read
 * for every search lies in plain arrays side by side: following references took most of the time.
 */
final class Shelf {

    /** As many as a shelf can hold. */
    static final int WIDTH = 512;

    /** As many as are put on one at first, so that there is room. */
    private static final int FILLED = 384;

    private static final Comparator<Value> BY_NUMBER = Comparator.comparingInt(Value::number);

    private final List<Entry> entries;
    private final Marks everybody = new Marks();
    private final Value[] values;
    private final int[] numbers;
    private final byte[] facets;
    private final long[] columns;
    private final Map<String, NavigableMap<BigDecimal, Marks>> prices = new HashMap<>();
    private final Catchwords names;
    private final List<Entry> doubted;

    private Shelf(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        var having = new IdentityHashMap<Value, Marks>();
        for (int place = 0; place < entries.size(); place++) {
            mark(place, entries.get(place), having);
        }
        values = having.keySet().toArray(Value[]::new);
        Arrays.sort(values, BY_NUMBER);
        numbers = Arrays.stream(values).mapToInt(Value::number).toArray();
        facets = new byte[values.length];
        columns = new long[values.length * Marks.WORDS];
        for (int i = 0; i < values.length; i++) {
            facets[i] = (byte) values[i].facet().ordinal();
            Objects.requireNonNull(having.get(values[i])).copyTo(columns, i * Marks.WORDS);
        }
        names = new Catchwords(entries.stream().map(Entry::words).toList());
        doubted = entries.stream().filter(entry -> entry.until().isPresent()).toList();
    }

    /** As many shelves as these need, all about equally full. */
    static List<Shelf> filledWith(List<Entry> entries) {
        int size = entries.size();
        int needed = size <= WIDTH ? Math.min(size, 1) : (size + FILLED - 1) / FILLED;
        var shelves = new ArrayList<Shelf>(needed);
        for (int shelf = 0; shelf < needed; shelf++) {
            shelves.add(new Shelf(entries.subList(share(size, shelf, needed), share(size, shelf + 1, needed))));
        }
        return shelves;
    }

    private static int share(int size, int shelf, int shelves) {
        return (int) ((long) size * shelf / shelves);
    }

    private void mark(int place, Entry entry, Map<Value, Marks> having) {
        everybody.add(place);
        entry.values().forEach(value -> having.computeIfAbsent(value, _ -> new Marks())
                .add(place));
        entry.card().prices().forEach(price -> prices.computeIfAbsent(price.currency(), _ -> new TreeMap<>())
                .computeIfAbsent(price.amount(), _ -> new Marks())
                .add(place));
    }

    List<Entry> entries() {
        return entries;
    }

    /** Who is shown for a while only. */
    List<Entry> doubted() {
        return doubted;
    }

    Place first() {
        return entries.getFirst().place();
    }

    Place last() {
        return entries.getLast().place();
    }

    Marks everybody() {
        return everybody;
    }

    /** Who has one of these. */
    Marks having(List<Value> any) {
        var having = new Marks();
        mark(any, having);
        return having;
    }

    /** Who can be seen for this much, in this currency. */
    Marks costing(Money atMost) {
        var costing = new Marks();
        var inTheCurrency = prices.get(atMost.currency());
        if (inTheCurrency != null) {
            inTheCurrency.headMap(atMost.amount(), true).values().forEach(costing::addAll);
        }
        return costing;
    }

    /** Whose name has a word with this beginning, or who has one of these. */
    Marks found(String beginning, List<Value> any) {
        var found = new Marks();
        names.mark(beginning, found);
        mark(any, found);
        return found;
    }

    /**
     * Adds how many have each value.
     *
     * @param among who is counted, by facet
     * @param counts by the number of the value
     */
    void count(Marks[] among, int[] counts) {
        for (int i = 0; i < numbers.length; i++) {
            counts[numbers[i]] += among[facets[i]].countIn(columns, i * Marks.WORDS);
        }
    }

    private void mark(List<Value> any, Marks marks) {
        for (var value : any) {
            int column = Arrays.binarySearch(values, value, BY_NUMBER);
            if (column >= 0) {
                marks.addAll(columns, column * Marks.WORDS);
            }
        }
    }
}
