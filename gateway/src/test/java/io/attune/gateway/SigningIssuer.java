package io.attune.gateway;

import static java.util.stream.Collectors.toMap;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.attune.platform.testing.MutableClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;

/** An identity provider that signs the same person in whoever asks, takes each refresh token once, and tells tales. */
public final class SigningIssuer implements AutoCloseable {

    public static final String SECRET = "the-front-doors-own";
    private static final int ACCESS_SECONDS = 300;

    private final MutableClock clock;
    private final HttpServer server;
    private final ECKey key;
    private final Map<String, Map<String, String>> asked = new ConcurrentHashMap<>();
    private final Map<String, String> refreshTokens = new ConcurrentHashMap<>();
    private final AtomicInteger counter = new AtomicInteger();

    /** Everything that must never be seen outside. */
    public final List<String> issued = new CopyOnWriteArrayList<>();

    /** What it was told of people who left. */
    public final List<Map<String, String>> left = new CopyOnWriteArrayList<>();

    /** Hangs up on whoever asks for tokens. */
    public volatile boolean away;

    public final AtomicInteger renewals = new AtomicInteger();

    private SigningIssuer(MutableClock clock, HttpServer server, ECKey key) {
        this.clock = clock;
        this.server = server;
        this.key = key;
    }

    public static SigningIssuer start(MutableClock clock) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            var issuer = new SigningIssuer(
                    clock, server, new ECKeyGenerator(Curve.P_256).keyID("1").generate());
            issuer.serve();
            return issuer;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** As an administrator may do: no refresh token is worth anything any more. */
    public void endAllSessions() {
        refreshTokens.clear();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void serve() {
        server.createContext("/.well-known/openid-configuration", exchange -> json(exchange, 200, description()));
        server.createContext("/jwks", exchange -> json(exchange, 200, new JWKSet(key.toPublicJWK()).toJSONObject()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.createContext("/revoke", this::leave);
        server.createContext("/end-session", this::leave);
        server.start();
    }

    private Map<String, Object> description() {
        return Map.of(
                "issuer", address(),
                "authorization_endpoint", address() + "/authorize",
                "token_endpoint", address() + "/token",
                "jwks_uri", address() + "/jwks",
                "revocation_endpoint", address() + "/revoke",
                "end_session_endpoint", address() + "/end-session",
                "subject_types_supported", List.of("public"),
                "response_types_supported", List.of("code"),
                "id_token_signing_alg_values_supported", List.of("ES256"));
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var question = form(exchange.getRequestURI().getRawQuery());
        if (!"S256".equals(question.get("code_challenge_method")) || !question.containsKey("nonce")) {
            json(exchange, 400, Map.of("error", "invalid_request"));
            return;
        }
        var code = "code-" + counter.incrementAndGet();
        asked.put(code, question);
        exchange.getResponseHeaders()
                .set("Location", question.get("redirect_uri") + "?code=" + code + "&state=" + question.get("state"));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        if (away) {
            exchange.close();
            return;
        }
        var form = form(body(exchange));
        var basic = Base64.getEncoder().encodeToString(("attune-gateway:" + SECRET).getBytes(StandardCharsets.UTF_8));
        if (!("Basic " + basic).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            json(exchange, 401, Map.of("error", "invalid_client"));
        } else if ("refresh_token".equals(form.get("grant_type"))) {
            renewals.incrementAndGet();
            var nonce = refreshTokens.remove(form.get("refresh_token"));
            answer(exchange, nonce);
        } else {
            var question = asked.remove(form.get("code"));
            answer(exchange, question != null && proves(form, question) ? question.get("nonce") : null);
        }
    }

    private void answer(HttpExchange exchange, String nonce) throws IOException {
        if (nonce == null) {
            json(exchange, 400, Map.of("error", "invalid_grant"));
            return;
        }
        var number = counter.incrementAndGet();
        var answer = Map.of(
                "access_token",
                "access-token-" + number,
                "refresh_token",
                "refresh-token-" + number,
                "id_token",
                idToken(nonce),
                "token_type",
                "Bearer",
                "expires_in",
                (Object) ACCESS_SECONDS);
        refreshTokens.put("refresh-token-" + number, nonce);
        issued.addAll(
                List.of("access-token-" + number, "refresh-token-" + number, String.valueOf(answer.get("id_token"))));
        json(exchange, 200, answer);
    }

    private void leave(HttpExchange exchange) throws IOException {
        left.add(form(body(exchange)));
        json(exchange, 200, Map.of());
    }

    private String idToken(String nonce) {
        try {
            var now = clock.instant();
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("1").build(),
                    new JWTClaimsSet.Builder()
                            .issuer(address())
                            .subject("robin-of-the-front-desk")
                            .audience("attune-gateway")
                            .claim("nonce", nonce)
                            .claim("roles", List.of("staff"))
                            .issueTime(Date.from(now))
                            .expirationTime(Date.from(now.plusSeconds(ACCESS_SECONDS)))
                            .build());
            token.sign(new ECDSASigner(key));
            return token.serialize();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static boolean proves(Map<String, String> form, Map<String, String> question) {
        try {
            var verifier = form.getOrDefault("code_verifier", "").getBytes(StandardCharsets.US_ASCII);
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier);
            var challenge = Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
            return challenge.equals(question.get("code_challenge"));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String body(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static Map<String, String> form(String text) {
        return Arrays.stream(text.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static void json(HttpExchange exchange, int status, Map<String, ?> body) throws IOException {
        var bytes = JsonMapper.shared().writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
