package io.attune.matching.basis;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * One input as it is stored. Its digest speaks for the name and the text together, so that whatever is altered alone is
 * noticed, whether or not it would change the answer; who rewrites text and digest together is not.
 *
 * @param therapistId whose it is; null when it is the client's or everybody's
 * @param text what {@link InputWriting} wrote
 * @param digest SHA-256, hexadecimal
 */
public record Input(String name, @Nullable String therapistId, String text, String digest) {

    public static Input of(String name, @Nullable String therapistId, String text) {
        return new Input(name, therapistId, text, digest(name, therapistId, text));
    }

    /** Whether it is what was stored, to the last character. */
    public boolean whole() {
        return digest(name, therapistId, text).equals(digest);
    }

    private static String digest(String name, @Nullable String therapistId, String text) {
        var all = String.join("\n", name, therapistId == null ? "" : therapistId, text);
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java platform has SHA-256.", absent);
        }
    }
}
