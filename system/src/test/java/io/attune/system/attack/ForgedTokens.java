package io.attune.system.attack;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.factories.DefaultJWSSignerFactory;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import io.attune.system.identity.DemoUser;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tokens as forgers make them, out of what anyone can have: a good token that is read, the public key, and keys of
 * their own. Some are signed with the issuer's own key, to be wrong in one thing only.
 */
final class ForgedTokens {

    private final RSAKey issuers;
    private final RSAKey own;
    private final String good;
    private final String granted;
    private final String elsewhere;

    /**
     * @param issuersKey as the local issuer keeps it
     * @param good a token of its
     * @param granted a token of an intake
     * @param elsewhere an address of the forger's that nobody must ask
     */
    ForgedTokens(String issuersKey, String good, String granted, String elsewhere) {
        try {
            this.issuers = RSAKey.parse(issuersKey);
            this.own = new RSAKeyGenerator(2048).keyID(issuers.getKeyID()).generate();
            this.good = good;
            this.granted = granted;
            this.elsewhere = elsewhere;
        } catch (ParseException | JOSEException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Signed with the issuer's key and wrong in nothing: the others differ from it in what their names say. */
    String control() {
        return signed(issuers, header(JWSAlgorithm.RS256), claims(Map.of()));
    }

    Map<String, String> all() {
        var now = Instant.now().getEpochSecond();
        var all = new LinkedHashMap<String, String>();
        all.put(
                "another signature",
                good.substring(0, good.lastIndexOf('.') + 1)
                        + another().substring(another().lastIndexOf('.') + 1));
        all.put("one letter of the signature", withOtherLetter(good, good.lastIndexOf('.') + 9));
        all.put("a promoted payload", withPayload(good, "\"admin\""));
        all.put("a payload of another intake", withPayload(granted, "00000000-0000-0000-0000-000000000000"));
        all.put("over", signed(issuers, header(JWSAlgorithm.RS256), claims(Map.of("exp", now - 60))));
        all.put("without an end", signed(issuers, header(JWSAlgorithm.RS256), claims(Map.of("exp", "never"))));
        all.put("not begun", signed(issuers, header(JWSAlgorithm.RS256), claims(Map.of("nbf", now + 600))));
        all.put(
                "of another issuer",
                signed(issuers, header(JWSAlgorithm.RS256), claims(Map.of("iss", "https://elsewhere.example"))));
        all.put(
                "of an issuer with a slash more",
                signed(issuers, header(JWSAlgorithm.RS256), claims(Map.of("iss", issuer() + "/"))));
        all.put("another key of the same name", signed(own, header(JWSAlgorithm.RS256), claims(Map.of())));
        all.put(
                "a key nobody knows",
                signed(
                        own,
                        new JWSHeader.Builder(JWSAlgorithm.RS256)
                                .keyID("../../../dev/null")
                                .build(),
                        claims(Map.of())));
        all.put("no key named", signed(issuers, new JWSHeader.Builder(JWSAlgorithm.RS256).build(), claims(Map.of())));
        all.put("no algorithm", unsigned("none"));
        all.put("no algorithm, in capitals", unsigned("NoNe"));
        all.put("no signature", good.substring(0, good.lastIndexOf('.') + 1));
        all.put("the public key as a secret", hmac());
        all.put(
                "for another system",
                signed(issuers, header(JWSAlgorithm.RS256), claims(Map.of("aud", List.of("elsewhere")))));
        all.put("for nobody", signed(issuers, header(JWSAlgorithm.RS256), claims(Map.of("aud", List.of()))));
        all.put("without a subject", signed(issuers, header(JWSAlgorithm.RS256), claims(Map.of("sub", ""))));
        all.put(
                "with a condition nobody knows",
                signed(
                        issuers,
                        new JWSHeader.Builder(JWSAlgorithm.RS256)
                                .keyID(issuers.getKeyID())
                                .criticalParams(Set.of("spell"))
                                .customParam("spell", "open")
                                .build(),
                        claims(Map.of())));
        all.put(
                "with its own key inside",
                signed(
                        own,
                        new JWSHeader.Builder(JWSAlgorithm.RS256)
                                .keyID(own.getKeyID())
                                .jwk(own.toPublicJWK())
                                .build(),
                        claims(Map.of())));
        all.put(
                "with an address of its keys",
                signed(
                        own,
                        new JWSHeader.Builder(JWSAlgorithm.RS256)
                                .keyID(own.getKeyID())
                                .jwkURL(URI.create(elsewhere))
                                .x509CertURL(URI.create(elsewhere))
                                .build(),
                        claims(Map.of())));
        all.put(
                "a grant by the issuer's key",
                signed(issuers, header(JWSAlgorithm.RS256), claims(Map.of("iss", "attune:grants", "epoch", 1))));
        all.put("a grant by a key of one's own", ownGrant());
        all.put(
                "a token of another type",
                signed(
                        own,
                        new JWSHeader.Builder(JWSAlgorithm.RS256)
                                .keyID(own.getKeyID())
                                .type(new JOSEObjectType("at+jwt"))
                                .build(),
                        claims(Map.of())));
        all.put("in five parts", good + ".a.b");
        all.put("in one part", "nonsense");
        all.put("deep", encoded("[".repeat(2_000)) + "." + encoded("{}") + ".a");
        all.put("long", signed(own, header(JWSAlgorithm.RS256), claims(Map.of("note", "a".repeat(4_000)))));
        return all;
    }

    private String another() {
        return signed(issuers, header(JWSAlgorithm.RS256), claims(Map.of("note", "another")));
    }

    private JWSHeader header(JWSAlgorithm algorithm) {
        return new JWSHeader.Builder(algorithm).keyID(issuers.getKeyID()).build();
    }

    private Map<String, Object> claims(Map<String, ?> otherwise) {
        try {
            var claims = new HashMap<>(JWSObject.parse(good).getPayload().toJSONObject());
            claims.put("roles", List.of(DemoUser.STAFF.role()));
            claims.putAll(otherwise);
            return claims;
        } catch (ParseException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private String issuer() {
        return String.valueOf(claims(Map.of()).get("iss"));
    }

    private String unsigned(String algorithm) {
        var header = "{\"alg\":\"" + algorithm + "\",\"kid\":\"" + issuers.getKeyID() + "\"}";
        return encoded(header) + '.' + good.split("\\.", -1)[1] + '.';
    }

    private String hmac() {
        try {
            var secret = new OctetSequenceKey.Builder(issuers.toRSAPublicKey().getEncoded()).build();
            return signed(secret, header(JWSAlgorithm.HS256), claims(Map.of()));
        } catch (JOSEException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private String ownGrant() {
        try {
            var genuine = JWSObject.parse(granted);
            var key = new ECKeyGenerator(Curve.P_256)
                    .keyID(genuine.getHeader().getKeyID())
                    .generate();
            return signed(
                    key,
                    new JWSHeader.Builder(JWSAlgorithm.ES256)
                            .keyID(key.getKeyID())
                            .build(),
                    genuine.getPayload().toJSONObject());
        } catch (ParseException | JOSEException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String withPayload(String token, String subject) {
        var parts = token.split("\\.", -1);
        var claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        var changed = claims.replaceFirst("\"sub\":\"[^\"]+\"", "\"sub\":\"" + subject.replace("\"", "") + "\"")
                .replace("\"staff\"", subject.startsWith("\"") ? subject : "\"staff\"");
        return parts[0] + '.' + encoded(changed) + '.' + parts[2];
    }

    private static String withOtherLetter(String token, int at) {
        var letter = token.charAt(at) == 'A' ? 'B' : 'A';
        return token.substring(0, at) + letter + token.substring(at + 1);
    }

    private static String signed(JWK key, JWSHeader header, Map<String, Object> claims) {
        try {
            var token = new JWSObject(header, new Payload(claims));
            token.sign(new DefaultJWSSignerFactory().createJWSSigner(key, header.getAlgorithm()));
            return token.serialize();
        } catch (JOSEException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
