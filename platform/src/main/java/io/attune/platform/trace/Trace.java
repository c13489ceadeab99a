package io.attune.platform.trace;

import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * One step of one trace (W3C Trace Context, level 1). The step a thread serves stands in its logging context, under
 * {@code traceId} for people and under {@code traceparent} for whoever hands it on.
 *
 * @param traceId 32 hexadecimal digits, the same at every step
 * @param spanId 16 hexadecimal digits, this step's own
 * @param flags two hexadecimal digits, handed on as they came
 */
public record Trace(String traceId, String spanId, String flags) {

    /** The header, the CloudEvents extension and the logging key that carry it. */
    public static final String HEADER = "traceparent";

    private static final String IN_LOGS = "traceId";
    private static final Pattern WRITTEN =
            Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})(-.*)?");

    /** The step this thread is serving, if it serves one. */
    public static Optional<Trace> current() {
        return read(MDC.get(HEADER));
    }

    /** A new step of the trace that a neighbour sent, or of a new trace when it sent none that can be read. */
    public static Trace continued(@Nullable String traceparent) {
        return read(traceparent)
                .map(sent -> new Trace(sent.traceId, hex(8), sent.flags))
                .orElseGet(() -> new Trace(hex(16), hex(8), "01"));
    }

    /** Makes this step the thread's own until it is closed. */
    public Step begin() {
        MDC.put(IN_LOGS, traceId);
        MDC.put(HEADER, traceparent());
        return () -> {
            MDC.remove(IN_LOGS);
            MDC.remove(HEADER);
        };
    }

    /** As the header says it. */
    public String traceparent() {
        return "00-" + traceId + '-' + spanId + '-' + flags;
    }

    private static Optional<Trace> read(@Nullable String traceparent) {
        var written = WRITTEN.matcher(traceparent == null ? "" : traceparent);
        return written.matches()
                ? Optional.of(new Trace(written.group(1), written.group(2), written.group(3)))
                : Optional.empty();
    }

    private static String hex(int bytes) {
        var random = new byte[bytes];
        ThreadLocalRandom.current().nextBytes(random);
        random[0] |= 1; // an id of zeros only would be invalid
        return HexFormat.of().formatHex(random);
    }

    /** A step under way. */
    public interface Step extends AutoCloseable {
        @Override
        void close();
    }
}
