package io.attune.platform.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.HexFormat;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON as RFC 8785 makes it canonical, for what is hashed or signed here: members in the order of their names, no white
 * space, UTF-8. Numbers are whole and below 2^53, text has no control characters and instants three decimals, so that
 * nothing of the RFC's finer points is needed.
 */
public final class Canonical {

    private static final JsonMapper JSON = new JsonMapper();
    private static final DateTimeFormatter MILLIS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private Canonical() {}

    public static String text(Instant at) {
        return MILLIS.format(at);
    }

    public static byte[] bytes(TreeMap<String, Object> members) {
        return JSON.writeValueAsString(members).getBytes(StandardCharsets.UTF_8);
    }

    /** SHA-256 of the canonical form, in lower-case hexadecimal digits. */
    public static String hash(TreeMap<String, Object> members) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(members)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java runtime has SHA-256.", missing);
        }
    }
}
