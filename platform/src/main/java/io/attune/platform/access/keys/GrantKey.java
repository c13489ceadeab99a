package io.attune.platform.access.keys;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.ParseException;
import java.time.Instant;

/**
 * A public key under which record tokens are signed.
 *
 * @param kid the name that tokens carry in their header
 * @param jwk the public half: EC on P-256, as a JSON Web Key
 * @param keepUntil when the last token signed under it has ended
 */
public record GrantKey(String kid, String jwk, Instant keepUntil) {

    public GrantKey {
        if (!Curve.P_256.equals(parsed(jwk).getCurve()) || parsed(jwk).isPrivate()) {
            throw new IllegalArgumentException("A grant key is a public EC key on P-256.");
        }
    }

    ECKey key() {
        return parsed(jwk);
    }

    private static ECKey parsed(String jwk) {
        try {
            return ECKey.parse(jwk);
        } catch (ParseException | IllegalArgumentException unreadable) {
            throw new IllegalArgumentException("A grant key is a public EC key on P-256.", unreadable);
        }
    }

    /** As it is kept: the JSON Web Key with its name and its end, both in the words of RFC 7517 and its registry. */
    String written() {
        var members = key().toJSONObject();
        members.put("kid", kid);
        members.put("exp", keepUntil.getEpochSecond());
        return JSONObjectUtils.toJSONString(members);
    }

    static GrantKey read(String written) {
        try {
            var members = JSONObjectUtils.parse(written);
            var keepUntil = Instant.ofEpochSecond(JSONObjectUtils.getLong(members, "exp"));
            return new GrantKey(JSONObjectUtils.getString(members, "kid"), written, keepUntil);
        } catch (ParseException unreadable) {
            throw new IllegalStateException("A kept grant key is damaged.", unreadable);
        }
    }
}
