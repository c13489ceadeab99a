package io.attune.platform.access.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HeldSignaturesTests {

    private final HeldSignatures held = new HeldSignatures();
    private final AtomicInteger computed = new AtomicInteger();

    @Test
    void computesOnceWhatHolds() throws Exception {
        var key = key();
        var token = signed(key, "one");

        assertThat(holds(token, key, true)).isTrue();
        assertThat(holds(JWSObject.parse(token.serialize()), key, true)).isTrue();

        assertThat(computed).hasValue(1);
    }

    @Test
    void asksAgainForAnotherKeyOfTheSameNameOrAnotherToken() throws Exception {
        var key = key();
        var token = signed(key, "one");
        holds(token, key, true);

        assertThat(holds(token, key(), false)).isFalse();
        assertThat(holds(signed(key, "two"), key, false)).isFalse();

        assertThat(computed).hasValue(3);
    }

    @Test
    void keepsNothingThatDoesNotHold() throws Exception {
        var key = key();
        var token = signed(key, "one");

        assertThat(holds(token, key, false)).isFalse();
        assertThat(holds(token, key, true)).isTrue();
    }

    private boolean holds(JWSObject token, ECKey key, boolean answer) {
        return held.holds(token, key, () -> {
            computed.incrementAndGet();
            return answer;
        });
    }

    private static ECKey key() throws Exception {
        return new ECKeyGenerator(Curve.P_256).keyID("the-same").generate();
    }

    private static JWSObject signed(ECKey key, String text) throws Exception {
        var token = new JWSObject(new JWSHeader(JWSAlgorithm.ES256), new Payload(text));
        token.sign(new ECDSASigner(key));
        return token;
    }
}
