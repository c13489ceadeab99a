package io.attune.system.directory;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.attune.platform.local.Loopback;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Answers as profile-service and booking-service do where therapists are created, shown and given hours. */
final class TherapistsOnPaper implements AutoCloseable {

    private final HttpServer server;
    private final AtomicInteger requests = new AtomicInteger();
    private final Map<String, Set<String>> bodiesByKey = new ConcurrentHashMap<>();
    private final Set<String> shown = ConcurrentHashMap.newKeySet();
    private final Set<String> withHours = ConcurrentHashMap.newKeySet();
    private final Map<String, String> changed = new ConcurrentHashMap<>();
    private volatile int breaksAfter = Integer.MAX_VALUE;

    private TherapistsOnPaper(HttpServer server) {
        this.server = server;
    }

    static TherapistsOnPaper open() {
        try {
            var server = HttpServer.create(new InetSocketAddress(Loopback.HOST, 0), 0);
            var services = new TherapistsOnPaper(server);
            server.createContext("/api/therapists", services::handle);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            return services;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String address() {
        return "http://" + Loopback.HOST + ":" + server.getAddress().getPort();
    }

    int requests() {
        return requests.get();
    }

    Set<String> shown() {
        return shown;
    }

    Set<String> withHours() {
        return withHours;
    }

    Map<String, String> changed() {
        return changed;
    }

    Map<String, Set<String>> bodiesByKey() {
        return bodiesByKey;
    }

    void breakAfter(int answers) {
        breaksAfter = answers;
    }

    void mend() {
        breaksAfter = Integer.MAX_VALUE;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        if (requests.incrementAndGet() > breaksAfter) {
            answer(exchange, 503, "{}");
            return;
        }
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var path = exchange.getRequestURI().getPath().split("/");
        switch (exchange.getRequestMethod() + (path.length > 4 ? " " + path[4] : "")) {
            case "POST" -> create(exchange, body);
            case "GET" -> answer(exchange, 200, "{\"status\":\"%s\"}".formatted(status(path[3])));
            case "PUT" -> answer(exchange, changed.put(path[3], body) == null ? 200 : 412, "{}");
            case "POST publish" -> answer(exchange, shown.add(path[3]) ? 200 : 412, "{}");
            case "PUT hours" -> answer(exchange, withHours.add(path[3]) ? 201 : 412, "{}");
            default -> answer(exchange, 404, "{}");
        }
    }

    private void create(HttpExchange exchange, String body) throws IOException {
        var key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        bodiesByKey.computeIfAbsent(key, _ -> ConcurrentHashMap.newKeySet()).add(body);
        answer(exchange, 201, "{\"id\":\"id-of-" + key + "\"}");
    }

    private String status(String id) {
        return shown.contains(id) ? "published" : "draft";
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("ETag", "\"1\"");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
