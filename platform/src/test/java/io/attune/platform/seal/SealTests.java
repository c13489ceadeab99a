package io.attune.platform.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class SealTests {

    private final KeyEncryption encryption = anEncryption();
    private final HeardKeys keys = new HeardKeys(encryption, "keys/");
    private final SealedStates states = new SealedStates(keys, "things");

    @Test
    void opensWhatItSealedAndNothingElsewhere() {
        var key = encryption.freshKey("keys/one");
        var sealed = encryption.seal("keys/one", key).seal("here", "Wobblethorpe");

        assertThat(sealed).doesNotContain("Wobblethorpe");
        assertThat(encryption.seal("keys/one", key).open("here", sealed, String.class))
                .isEqualTo("Wobblethorpe");
        assertThatThrownBy(() -> encryption.seal("keys/one", key).open("there", sealed, String.class))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> encryption.seal("keys/two", key)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> anEncryption().seal("keys/one", key)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void takesWhatOutsidersBringOnlyWhereItWasSealedHere() {
        var seal = encryption.seal("keys/one", encryption.freshKey("keys/one"));
        var other = encryption.seal("keys/two", encryption.freshKey("keys/two"));
        var ours = seal.seal("here", "Wobblethorpe");

        assertThat(seal.openIfOurs("here", ours, String.class)).contains("Wobblethorpe");
        assertThat(seal.openIfOurs("there", ours, String.class)).isEmpty();
        assertThat(seal.openIfOurs("here", other.seal("here", "Wobblethorpe"), String.class))
                .isEmpty();
        assertThat(seal.openIfOurs("here", "not base64!", String.class)).isEmpty();
        assertThat(seal.openIfOurs("here", ours, Integer.class)).isEmpty();
    }

    @Test
    void saysNothingAboutAMissingKeyBeforeAllWereRead() {
        assertThatThrownBy(() -> keys.find("one")).isInstanceOf(KeysNotRead.class);

        keys.readToTheEnd();

        assertThat(keys.find("one")).isEmpty();
        assertThat(keys.neverHeardOf("one")).isTrue();
    }

    @Test
    void aStateIsUnreadableOnceItsKeyIsDestroyedWhateverIsToldLate() {
        var key = encryption.freshKey("keys/one");
        keys.learn("one", key);
        var state = states.seal("one", "Wobblethorpe");
        assertThat(states.open("one", state, String.class)).contains("Wobblethorpe");

        keys.forget("one");
        keys.learn("one", key);

        assertThat(states.open("one", state, String.class)).isEmpty();
        assertThat(keys.neverHeardOf("one")).isFalse();
        assertThatThrownBy(() -> states.seal("one", "again")).isInstanceOf(RecordErased.class);
    }

    @Test
    void anErasedStateOpensToNothing() {
        keys.learn("one", encryption.freshKey("keys/one"));

        assertThat(states.open("one", SealedState.ERASED, String.class)).isEmpty();
    }

    @Test
    void namesTheSettingOfAFileThatIsNoKeyset(@TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("keyset.json"), "{}");

        assertThatThrownBy(() -> KeyEncryption.read(file, "attune.secrets.some-file"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("attune.secrets.some-file");
    }

    private static KeyEncryption anEncryption() {
        try {
            AeadConfig.register();
            var aead = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM)
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
            return new KeyEncryption(aead, new JsonMapper());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
