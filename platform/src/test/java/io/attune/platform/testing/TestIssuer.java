package io.attune.platform.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.factories.DefaultJWSSignerFactory;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpServer;
import io.attune.platform.access.keys.GrantKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An identity provider for tests: mints tokens and serves its public keys over HTTP on a free port. It also mints the
 * tokens of records, whose key a service learns through {@code GrantKeys.learn(issuer.grantKey())}.
 */
public final class TestIssuer implements AutoCloseable {

    private static final Duration LIFE = Duration.ofHours(1);

    private final InstantSource clock;
    private final RSAKey people;
    private final ECKey grants;
    private final int port;
    private @Nullable HttpServer server;
    private volatile String served;

    private TestIssuer(InstantSource clock, HttpServer server, RSAKey people, ECKey grants) {
        this.clock = clock;
        this.server = server;
        this.port = server.getAddress().getPort();
        this.people = people;
        this.grants = grants;
        this.served = new JWKSet(people).toString(true);
    }

    public static TestIssuer start() {
        return start(InstantSource.system());
    }

    public static TestIssuer start(InstantSource clock) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var people = new RSAKeyGenerator(2048).keyID("people-1").generate();
            var grants = new ECKeyGenerator(Curve.P_256).keyID("grants-1").generate();
            var issuer = new TestIssuer(clock, server, people, grants);
            issuer.serve(server);
            return issuer;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public String staff() {
        return token("staff");
    }

    public String clinician() {
        return token("clinician");
    }

    public String admin() {
        return token("admin");
    }

    /** The token of the therapist whose own record has this id. */
    public String therapist(String ownRecord) {
        return token(Map.of("sub", "demo-therapist", "roles", List.of("therapist"), "therapist_id", ownRecord));
    }

    /** The token of somebody with this role. */
    public String token(String role) {
        return token(Map.of("sub", "demo-" + role, "roles", List.of(role)));
    }

    /** A token that says also, or instead, what these claims say. */
    public String token(Map<String, ?> claims) {
        return signed(people, JWSAlgorithm.RS256, claims(uri(), claims));
    }

    public String recordToken(String record) {
        return recordToken(record, 1);
    }

    public String recordToken(String record, long epoch) {
        return recordToken(Map.of("sub", record, "epoch", epoch));
    }

    public String recordToken(Map<String, ?> claims) {
        return signed(grants, JWSAlgorithm.ES256, claims("attune:grants", claims));
    }

    /** The public half of the key under which the tokens of records are signed. */
    public GrantKey grantKey() {
        return new GrantKey(
                grants.getKeyID(),
                grants.toPublicJWK().toJSONString(),
                clock.instant().plus(Duration.ofDays(90)));
    }

    /** What the token says, signed with another key of the same name. */
    public String forged(Map<String, ?> claims) {
        try {
            var other = new RSAKeyGenerator(2048).keyID(people.getKeyID()).generate();
            return signed(other, JWSAlgorithm.RS256, claims(uri(), claims));
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The old trick: HMAC with the text of the public key, hoping that the verifier takes the algorithm's word. */
    public String signedWithThePublicKeyAsSecret(Map<String, ?> claims) {
        try {
            var secret = new OctetSequenceKey.Builder(people.toRSAPublicKey().getEncoded())
                    .keyID(people.getKeyID())
                    .build();
            return signed(secret, JWSAlgorithm.HS256, claims(uri(), claims));
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** A token whose key this issuer does not serve. */
    public String underAnUnservedKey() {
        try {
            var other = new RSAKeyGenerator(2048).keyID("people-2").generate();
            return signed(other, JWSAlgorithm.RS256, claims(uri(), Map.of("roles", List.of("staff"))));
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** What a service must be told to believe this issuer, and the other secrets that every service needs. */
    public Map<String, String> settings() {
        return Map.of(
                "attune.oidc.issuer",
                uri(),
                "attune.oidc.jwks-uri",
                uri() + "/jwks",
                "attune.secrets.idempotency",
                "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
    }

    /** From now on answers something that is not a key set. */
    public void talkNonsense() {
        served = "<html>Gateway timeout</html>";
    }

    /** Stops answering, as an identity provider does that is down. */
    @Override
    public void close() {
        if (server != null) {
            server.stop(0);
            server = null;
        }
    }

    private String uri() {
        return "http://127.0.0.1:" + port;
    }

    private void serve(HttpServer http) {
        http.createContext("/jwks", exchange -> {
            try (exchange) {
                var body = served.getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
        });
        http.start();
    }

    private Map<String, Object> claims(String issuer, Map<String, ?> more) {
        var claims = new HashMap<String, Object>(Map.of("iss", issuer, "aud", "attune", "sub", "somebody"));
        claims.put("iat", seconds(clock.instant()));
        claims.put("exp", seconds(clock.instant().plus(LIFE)));
        claims.putAll(more);
        return claims;
    }

    private static long seconds(Instant instant) {
        return instant.getEpochSecond();
    }

    private static String signed(JWK key, JWSAlgorithm algorithm, Map<String, Object> claims) {
        try {
            var header = new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build();
            var token = new JWSObject(header, new Payload(claims));
            token.sign(new DefaultJWSSignerFactory().createJWSSigner(key, algorithm));
            return token.serialize();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
