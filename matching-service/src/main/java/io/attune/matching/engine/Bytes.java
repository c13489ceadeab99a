package io.attune.matching.engine;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes numbers and text one after the other, small numbers in few bytes (LEB128). */
final class Bytes {

    private byte[] written = new byte[512];
    private int length;

    void clear() {
        length = 0;
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
