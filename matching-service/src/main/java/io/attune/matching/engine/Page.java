package io.attune.matching.engine;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Up to 64 rows that lie together, in columns, with what the best of them could reach at most. One writer changes it in
 * place; its stamp is odd meanwhile, so a reader that finds the same even stamp before and after has read one state of
 * every row. A page that was spread over others never changes again.
 */
final class Page {

    static final int ROWS = 64;

    private static final VarHandle STAMP;

    static {
        try {
            STAMP = MethodHandles.lookup().findVarHandle(Page.class, "stamp", int.class);
        } catch (ReflectiveOperationException absent) {
            throw new ExceptionInInitializerError(absent);
        }
    }

    /** Whoever looks up a row by its id finds the page by this. */
    final int number;

    final long[] keys = new long[ROWS];
    final int[] felt = new int[ROWS];
    final short[] style = new short[ROWS * Row.DIMENSIONS];
    final int[] approaches = new int[ROWS];
    final int[] goals = new int[ROWS];
    final int[] identities = new int[ROWS];
    final byte[] gender = new byte[ROWS];
    final int[] first = new int[ROWS];
    final int[] times = new int[ROWS];
    final byte[] @Nullable [] openings = new byte[ROWS][];
    final byte[] @Nullable [] profile = new byte[ROWS][];
    final Set<String> permitted;
    Track track = Track.EMPTY;
    Bounds bounds = Bounds.NONE;

    private long[] words = new long[Facts.FIXED];

    @SuppressWarnings("unused")
    private int stamp;

    Page(int number, Set<String> permitted) {
        this.number = number;
        this.permitted = permitted;
    }

    /** Waits while the page is being changed. */
    int stampBefore() {
        int seen = (int) STAMP.getAcquire(this);
        while ((seen & 1) != 0) {
            Thread.onSpinWait();
            seen = (int) STAMP.getAcquire(this);
        }
        return seen;
    }

    boolean isStill(int stampBefore) {
        VarHandle.acquireFence();
        return (int) STAMP.getOpaque(this) == stampBefore;
    }

    /** Those of the rows that a fact is true of. */
    long word(int fact) {
        var present = words;
        return fact >= 0 && fact < present.length ? present[fact] : 0;
    }

    int size() {
        return Long.bitCount(word(Facts.OCCUPIED));
    }

    int freeRow() {
        return Long.numberOfTrailingZeros(~word(Facts.OCCUPIED));
    }

    void put(int place, Row row) {
        changing();
        write(place, row);
        bounds = Bounds.of(this);
        changed();
    }

    void clear(int place) {
        changing();
        erase(place);
        bounds = Bounds.of(this);
        changed();
    }

    /** Before anybody else knows the page. */
    void fill(List<Row> rows) {
        for (int place = 0; place < rows.size(); place++) {
            write(place, rows.get(place));
        }
        bounds = Bounds.of(this);
        VarHandle.releaseFence();
    }

    private void changing() {
        STAMP.setOpaque(this, (int) STAMP.getOpaque(this) + 1);
        VarHandle.storeStoreFence();
    }

    private void changed() {
        STAMP.setRelease(this, (int) STAMP.getOpaque(this) + 1);
    }

    private void write(int place, Row row) {
        forgetFacts(place);
        for (int fact : row.facts()) {
            if (fact >= words.length) {
                words = Arrays.copyOf(words, fact + 8);
            }
            words[fact] |= 1L << place;
        }
        keys[place] = row.key();
        felt[place] = row.felt();
        System.arraycopy(row.style(), 0, style, place * Row.DIMENSIONS, Row.DIMENSIONS);
        approaches[place] = row.approaches();
        goals[place] = row.goals();
        identities[place] = row.identities();
        gender[place] = row.gender();
        first[place] = row.first();
        times[place] = row.times();
        openings[place] = row.openings();
        profile[place] = row.profile();
        track = track.with(place, row.tracked(), row.means());
    }

    private void erase(int place) {
        forgetFacts(place);
        profile[place] = null;
        openings[place] = null;
        track = track.with(place, new char[0], new float[0]);
    }

    private void forgetFacts(int place) {
        for (int fact = 0; fact < words.length; fact++) {
            words[fact] &= ~(1L << place);
        }
    }

    Row row(int place) {
        return new Row(
                permitted,
                keys[place],
                factsOf(place),
                felt[place],
                Arrays.copyOfRange(style, place * Row.DIMENSIONS, (place + 1) * Row.DIMENSIONS),
                approaches[place],
                goals[place],
                identities[place],
                gender[place],
                track.concernsOf(place),
                track.meansOf(place),
                first[place],
                times[place],
                openings[place],
                profileOf(place));
    }

    byte[] profileOf(int place) {
        return java.util.Objects.requireNonNull(profile[place]);
    }

    private int[] factsOf(int place) {
        var facts = new int[words.length];
        int number = 0;
        for (int fact = 0; fact < words.length; fact++) {
            if ((words[fact] >>> place & 1) != 0) {
                facts[number++] = fact;
            }
        }
        return Arrays.copyOf(facts, number);
    }

    /** Every row as the candidate it was made of, all in one state of the page. */
    List<Known> known(BiFunction<byte[], byte @Nullable [], Known> reading) {
        return read(Facts.OCCUPIED, Facts.NOBODY, reading);
    }

    /** Those among them who have no room. */
    List<Known> roomless(BiFunction<byte[], byte @Nullable [], Known> reading) {
        return read(Facts.LICENSED, Facts.ROOM, reading);
    }

    private List<Known> read(int with, int without, BiFunction<byte[], byte @Nullable [], Known> reading) {
        var known = new ArrayList<Known>();
        int seen;
        do {
            seen = stampBefore();
            known.clear();
            long rows = word(with) & ~word(without);
            for (; rows != 0; rows &= rows - 1) {
                int row = Long.numberOfTrailingZeros(rows);
                var octets = profile[row];
                if (octets != null) {
                    known.add(reading.apply(octets, openings[row]));
                }
            }
        } while (!isStill(seen));
        return known;
    }

    /** What the arrays take, without objects' headers. */
    long bytes() {
        long bytes = 8L * words.length + ROWS * (8 + 4 + 2L * Row.DIMENSIONS + 4 + 4 + 4 + 1 + 4 + 4 + 4 + 4);
        bytes += 2L * ROWS + 6L * track.concerns().length + 4L * track.most().length;
        for (int place = 0; place < ROWS; place++) {
            bytes += length(openings[place]) + length(profile[place]);
        }
        return bytes;
    }

    private static long length(byte @Nullable [] octets) {
        return octets == null ? 0 : 16 + (octets.length + 7L & ~7L);
    }
}
