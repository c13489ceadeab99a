package io.attune.matching.engine;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads what {@link Bytes} wrote, from a place on. */
final class Reader {

    private final byte[] from;
    private int at;
    private boolean upper;

    Reader(byte[] from, int at) {
        this.from = from;
        this.at = at;
    }

    int octet() {
        return from[at++] & 0xFF;
    }

    int number() {
        return (int) large();
    }

    /** The next number that stands in half octets; nothing else is read between two of them. */
    int halves() {
        int value = 0;
        int shift = 0;
        int half;
        do {
            half = upper ? from[at++] >>> 4 & 15 : from[at] & 15;
            upper = !upper;
            value |= (half & 7) << shift;
            shift += 3;
        } while (half > 7);
        return value;
    }

    long large() {
        long value = 0;
        int shift = 0;
        byte next;
        do {
            next = from[at++];
            value |= (long) (next & 0x7F) << shift;
            shift += 7;
        } while (next < 0);
        return value;
    }

    long signed() {
        long folded = large();
        return folded >>> 1 ^ -(folded & 1);
    }

    long fixed(int octets) {
        long value = fixed(from, at, octets);
        at += octets;
        return value;
    }

    String text() {
        int length = number();
        var text = new String(from, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    /** Reads a text, and says whether it is this one. */
    boolean isText(byte[] encoded) {
        int length = number();
        boolean isIt = Arrays.equals(from, at, at + length, encoded, 0, encoded.length);
        at += length;
        return isIt;
    }

    void skipText() {
        int length = number();
        at += length;
    }

    void skip(int octets) {
        at += octets;
    }

    int place() {
        return at;
    }

    static long fixed(byte[] from, int at, int octets) {
        long value = 0;
        for (int place = 0; place < octets; place++) {
            value |= (from[at + place] & 0xFFL) << 8 * place;
        }
        return value;
    }
}
