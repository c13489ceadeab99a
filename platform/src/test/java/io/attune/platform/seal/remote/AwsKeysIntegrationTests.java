package io.attune.platform.seal.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attune.platform.seal.KeyEncryption;
import io.attune.platform.seal.KeysAway;
import io.attune.platform.seal.KeysetFile;
import io.attune.platform.seal.KeysetFixtures;
import io.attune.platform.seal.LeadAndEarlier;
import io.attune.platform.seal.OuterKeys;
import io.attune.platform.seal.RememberedKeys;
import io.attune.platform.seal.Standing;
import io.attune.platform.testing.MutableClock;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class AwsKeysIntegrationTests {

    private static final byte[] KEY = bytes("a key of 32 bytes, or near enough");
    private static final byte[] PLACE = bytes("keys/one");

    private final PaperKms kms = PaperKms.open();
    private final MutableClock clock = MutableClock.at("2026-11-25T14:00:00Z");
    private final OuterKeys keys = key("first");

    @AfterEach
    void close() {
        kms.close();
    }

    @Test
    void whatKmsEncryptedForOnePlaceIsDecryptedForNoOther() throws Exception {
        var encrypted = keys.encrypt(KEY, PLACE);

        assertThat(keys.decrypt(encrypted, PLACE)).isEqualTo(KEY);
        assertThatThrownBy(() -> keys.decrypt(encrypted, bytes("keys/two")))
                .isInstanceOf(GeneralSecurityException.class);
        assertThat(keys.away()).isEmpty();
    }

    @Test
    void aKmsThatDoesNotAnswerIsAwayUntilItDoes() throws Exception {
        kms.goAway();

        assertThatThrownBy(() -> keys.encrypt(KEY, PLACE)).isInstanceOf(KeysAway.class);
        assertThat(keys.away()).isPresent();

        kms.comeBack();
        assertThat(keys.away()).as("not asked again at once").isPresent();
        clock.advance(Duration.ofSeconds(3));
        assertThat(keys.away()).isEmpty();
    }

    @Test
    void nobodyWaitsLongForASlowOne() {
        kms.answerSlowly();
        var began = System.nanoTime();

        assertThatThrownBy(() -> keys.encrypt(KEY, PLACE)).isInstanceOf(KeysAway.class);

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(8));
    }

    @Test
    void aRefusedAccessIsAwayAndNotTakenForADamagedKey() {
        kms.refuseAccess();

        assertThatThrownBy(() -> keys.encrypt(KEY, PLACE)).isInstanceOf(KeysAway.class);
        assertThat(keys.away()).contains("KmsException");
    }

    @Test
    void whatWasDecryptedOnceIsServedWhileKmsIsAwayForAShortTime() throws Exception {
        var encrypted = keys.encrypt(KEY, PLACE);
        var remembered = new RememberedKeys(keys, clock, Duration.ofMinutes(5), 10);
        remembered.decrypt(encrypted, PLACE);
        kms.goAway();

        assertThat(remembered.decrypt(encrypted, PLACE)).isEqualTo(KEY);
        assertThatThrownBy(() -> remembered.decrypt(encrypted, bytes("keys/two")))
                .isInstanceOf(KeysAway.class);
        clock.advance(Duration.ofMinutes(5));
        assertThatThrownBy(() -> remembered.decrypt(encrypted, PLACE)).isInstanceOf(KeysAway.class);
    }

    @Test
    void aKeysetIsLeftForKmsAndOneKeyOfKmsForAnother() {
        var file = KeysetFile.open(KeysetFixtures.aKeyset(), "attune.secrets.some-file");
        var old = new KeyEncryption(file, new JsonMapper()).freshKey("keys/one");
        var first = new KeyEncryption(new LeadAndEarlier(keys, List.of(file)), new JsonMapper());

        assertThat(first.standing(old)).isEqualTo(Standing.EARLIER);
        var anew = first.encryptedAnew("keys/one", old);

        assertThat(first.standing(anew)).isEqualTo(Standing.CURRENT);
        var second = new KeyEncryption(new LeadAndEarlier(key("second"), List.of(keys, file)), new JsonMapper());
        assertThat(second.standing(anew)).isEqualTo(Standing.EARLIER);
        assertThat(second.standing(second.encryptedAnew("keys/one", anew))).isEqualTo(Standing.CURRENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"arn:aws:kms:ca-central-1:1:key/x", "aws-kms://key/x", "aws-kms://arn:aws:kms::1:key/x"})
    void refusesANameThatIsNone(String uri) {
        assertThatThrownBy(() -> AwsKeys.open(uri, null, clock)).isInstanceOf(IllegalStateException.class);
    }

    private OuterKeys key(String name) {
        return AwsKeys.open(PaperKms.key(name), URI.create(kms.endpoint()), clock);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
