package io.attune.system.attack;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Bodies that are no longer what their media type says. */
final class BytesMutations {

    private static final List<byte[]> INSERTED = List.of(
            new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf},
            new byte[] {(byte) 0xff, (byte) 0xfe},
            new byte[] {(byte) 0xc0, (byte) 0x80},
            new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80},
            new byte[] {(byte) 0xf5, (byte) 0x80},
            new byte[] {0},
            ascii("NaN"),
            ascii("/* a */"),
            ascii(","),
            ascii("\""),
            ascii("}"),
            ascii("\\ud800"),
            ascii("\\u12"),
            ascii("\r\n\r\n"),
            ascii("9".repeat(1_500)),
            ascii("[".repeat(2_000)),
            ascii("{\"a\":".repeat(700)));

    private BytesMutations() {}

    static Attempt mutated(Attempt attempt, Random chance) {
        var body = attempt.body();
        var at = body.length == 0 ? 0 : chance.nextInt(body.length);
        return attempt.body(
                switch (chance.nextInt(6)) {
                    case 0 -> Arrays.copyOf(body, at);
                    case 1 -> flipped(body, at, chance);
                    case 2 -> joined(INSERTED.get(chance.nextInt(INSERTED.size())), body);
                    case 3 -> doubledField(attempt.text()).getBytes(StandardCharsets.UTF_8);
                    case 4 -> joined(body, body);
                    default ->
                        joined(
                                Arrays.copyOf(body, at),
                                INSERTED.get(chance.nextInt(INSERTED.size())),
                                Arrays.copyOfRange(body, at, body.length));
                });
    }

    private static byte[] flipped(byte[] body, int at, Random chance) {
        var flipped = body.clone();
        if (flipped.length > 0) {
            flipped[at] ^= (byte) (1 << chance.nextInt(8));
        }
        return flipped;
    }

    /** The first field stands there twice, the second time as an operator. */
    private static String doubledField(String json) {
        return json.replaceFirst("^\\{(\"[^\"]+\"):", "{$1:{\"\\$ne\":null},$1:");
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
