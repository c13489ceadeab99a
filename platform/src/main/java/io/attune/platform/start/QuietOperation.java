package io.attune.platform.start;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** Nothing of what is in memory is told: by an endpoint, in a log, or in a file left by a crash. */
final class QuietOperation implements Requirement {

    private static final String ENDPOINTS = "management.endpoints.web.exposure.include";
    private static final String LEVELS = "logging.level";
    private static final String HEAP_DUMP = "HeapDumpOnOutOfMemoryError";
    private static final Set<String> HARMLESS = Set.of("health", "info");
    private static final Set<String> TALKATIVE = Set.of("debug", "trace", "all");

    @Override
    public Stream<String> unmet(Environment settings) {
        return Stream.of(endpoints(settings), levels(settings), heapDump()).flatMap(sentences -> sentences);
    }

    private static Stream<String> endpoints(Environment settings) {
        return HARMLESS.containsAll(Binder.get(settings)
                        .bind(ENDPOINTS, Bindable.setOf(String.class))
                        .orElse(HARMLESS))
                ? Stream.empty()
                : Stream.of(ENDPOINTS + " may name health and info only in production.");
    }

    /** A framework that tells everything tells what people sent. */
    private static Stream<String> levels(Environment settings) {
        return Binder.get(settings)
                .bind(LEVELS, Bindable.mapOf(String.class, String.class))
                .orElse(Map.of())
                .entrySet()
                .stream()
                .filter(level -> TALKATIVE.contains(level.getValue().toLowerCase(Locale.ROOT)))
                .map(level -> LEVELS + '.' + level.getKey() + " must be info or above in production.");
    }

    private static Stream<String> heapDump() {
        var virtualMachine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        return Boolean.parseBoolean(virtualMachine.getVMOption(HEAP_DUMP).getValue())
                ? Stream.of("-XX:+" + HEAP_DUMP + " must not be given in production: a heap holds what people wrote.")
                : Stream.empty();
    }
}
