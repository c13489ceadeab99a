package io.attune.matching.engine;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes numbers and text one after the other, small numbers in few bytes (LEB128). */
final class Bytes {

    private static final int NOWHERE = -1;

    private byte[] written = new byte[512];
    private int length;

    /** Where the octet ends whose upper half is free. */
    private int halved = NOWHERE;

    void clear() {
        length = 0;
        halved = NOWHERE;
    }

    byte[] toArray() {
        return Arrays.copyOf(written, length);
    }

    void octet(int value) {
        if (length == written.length) {
            written = Arrays.copyOf(written, 2 * length);
        }
        written[length++] = (byte) value;
    }

    void number(long unsigned) {
        long rest = unsigned;
        while ((rest & ~0x7FL) != 0) {
            octet((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        octet((int) rest);
    }

    /**
     * A number in half octets, three bits in each from the lowest up; the fourth bit says that more come. Two halves
     * share an octet, the lower one first, until something else is written.
     */
    void halves(int unsigned) {
        int rest = unsigned;
        for (; rest > 7; rest >>>= 3) {
            half(rest & 7 | 8);
        }
        half(rest);
    }

    private void half(int bits) {
        if (halved == length && length > 0) {
            written[length - 1] |= (byte) (bits << 4);
            halved = NOWHERE;
        } else {
            octet(bits);
            halved = length;
        }
    }

    void signed(long value) {
        number(value << 1 ^ value >> 63);
    }

    void fixed(long value, int octets) {
        for (int place = 0; place < octets; place++) {
            octet((int) (value >>> 8 * place));
        }
    }

    void text(String text) {
        var encoded = text.getBytes(StandardCharsets.UTF_8);
        number(encoded.length);
        for (byte one : encoded) {
            octet(one);
        }
    }

    void all(byte[] octets) {
        for (byte one : octets) {
            octet(one);
        }
    }
}
