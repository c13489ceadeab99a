package io.attune.platform.time;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * A compiled zone file as RFC 9636 lays it out. Times are read from the block of 64-bit times; a version 1 file has
 * only the 32-bit block and no footer.
 *
 * @param initial what held before the first change
 * @param changes in the order of time
 * @param footer a POSIX TZ string for all times after the last change; empty when the last change stands for ever
 */
record TzifFile(LocalTime initial, List<Change> changes, String footer) {

    private static final int MAGIC = 0x545A6966;
    private static final int RESERVED_BYTES = 15;

    /** What a wall clock shows: how far from UTC, and whether people call it daylight saving. */
    record LocalTime(ZoneOffset offset, boolean daylightSaving) {}

    /** From this instant on, clocks show that local time. */
    record Change(Instant at, LocalTime to) {}

    static TzifFile parse(byte[] file) {
        var in = ByteBuffer.wrap(file);
        var first = Header.read(in);
        if (first.version == 1) {
            return read(in, first, Integer.BYTES, "");
        }
        skip(in, first.blockBytes(Integer.BYTES));
        var second = Header.read(in);
        var end = in.position() + second.blockBytes(Long.BYTES);
        return read(in, second, Long.BYTES, footer(file, end));
    }

    private static TzifFile read(ByteBuffer in, Header header, int timeBytes, String footer) {
        var times = new ArrayList<Instant>();
        for (int i = 0; i < header.times; i++) {
            times.add(Instant.ofEpochSecond(timeBytes == Long.BYTES ? in.getLong() : in.getInt()));
        }
        var kinds = new ArrayList<Integer>();
        for (int i = 0; i < header.times; i++) {
            kinds.add(Byte.toUnsignedInt(in.get()));
        }
        var localTimes = new ArrayList<LocalTime>();
        for (int i = 0; i < header.kinds; i++) {
            localTimes.add(localTime(in));
        }
        return new TzifFile(localTimes.getFirst(), changes(times, kinds, localTimes), footer);
    }

    private static LocalTime localTime(ByteBuffer in) {
        var offset = ZoneOffset.ofTotalSeconds(in.getInt());
        var daylightSaving = in.get() != 0;
        in.get(); // where its abbreviation stands, which nobody here asks
        return new LocalTime(offset, daylightSaving);
    }

    private static List<Change> changes(List<Instant> times, List<Integer> kinds, List<LocalTime> localTimes) {
        var changes = new ArrayList<Change>();
        for (int i = 0; i < times.size(); i++) {
            if (i > 0 && !times.get(i).isAfter(times.get(i - 1))) {
                throw new UnreadableZones("its times are out of order");
            }
            changes.add(new Change(times.get(i), localTimes.get(kinds.get(i))));
        }
        return List.copyOf(changes);
    }

    private static void skip(ByteBuffer in, int bytes) {
        if (bytes < 0 || bytes > in.remaining()) {
            throw new BufferUnderflowException();
        }
        in.position(in.position() + bytes);
    }

    private static String footer(byte[] file, int start) {
        var rest = new String(file, start, file.length - start, US_ASCII);
        if (rest.length() < 2 || !rest.startsWith("\n") || !rest.endsWith("\n")) {
            throw new UnreadableZones("its footer is not between two line ends");
        }
        return rest.strip();
    }

    /** The 44 bytes before each block, in the order they stand. */
    private record Header(int version, int utMarks, int standardMarks, int leaps, int times, int kinds, int letters) {

        static Header read(ByteBuffer in) {
            if (in.getInt() != MAGIC) {
                throw new UnreadableZones("it does not begin with TZif");
            }
            var version = version(in.get());
            skip(in, RESERVED_BYTES);
            var header =
                    new Header(version, in.getInt(), in.getInt(), in.getInt(), in.getInt(), in.getInt(), in.getInt());
            if (header.leaps != 0) {
                throw new UnreadableZones("it counts leap seconds");
            }
            return header;
        }

        private static int version(byte mark) {
            return switch (mark) {
                case 0 -> 1;
                case '2', '3', '4' -> mark - '0';
                default -> throw new UnreadableZones("its version is not known");
            };
        }

        int blockBytes(int timeBytes) {
            return times * timeBytes + times + kinds * 6 + letters + standardMarks + utMarks;
        }
    }
}
