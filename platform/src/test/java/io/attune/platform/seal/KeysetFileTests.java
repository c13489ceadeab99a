package io.attune.platform.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class KeysetFileTests {

    private final Path file = KeysetFixtures.aKeyset();
    private final KeysetFile keys = KeysetFile.open(file, "attune.secrets.some-file");
    private final KeyEncryption encryption = new KeyEncryption(keys, new JsonMapper());

    @Test
    void encryptsUnderANewKeyOnceItHasLookedAndStillOpensWhatTheEarlierOneEncrypted() {
        var before = encryption.freshKey("keys/one");
        var sealed = encryption.seal("keys/one", before).seal("here", "Wobblethorpe");
        KeysetFixtures.rotate(file);

        assertThat(keys.look()).isTrue();

        assertThat(keys.look()).isFalse();
        assertThat(encryption.standing(before)).isEqualTo(Standing.EARLIER);
        assertThat(encryption.standing(encryption.freshKey("keys/two"))).isEqualTo(Standing.CURRENT);
        assertThat(encryption.seal("keys/one", before).open("here", sealed, String.class))
                .isEqualTo("Wobblethorpe");
    }

    @Test
    void aKeyEncryptedAnewIsTheSameKeyAndNeedsTheEarlierOneNoMore() {
        var before = encryption.freshKey("keys/one");
        var sealed = encryption.seal("keys/one", before).seal("here", "Wobblethorpe");
        KeysetFixtures.rotate(file);
        keys.look();

        var anew = encryption.encryptedAnew("keys/one", before);
        KeysetFixtures.removeEarlier(file);
        keys.look();

        assertThat(encryption.standing(anew)).isEqualTo(Standing.CURRENT);
        assertThat(encryption.standing(before)).isEqualTo(Standing.UNKNOWN);
        assertThat(encryption.seal("keys/one", anew).open("here", sealed, String.class))
                .isEqualTo("Wobblethorpe");
        assertThatThrownBy(() -> encryption.seal("keys/one", before)).isInstanceOf(KeysAway.class);
        assertThatThrownBy(() -> encryption.encryptedAnew("keys/two", anew)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void looksAtOnceWhenItMeetsWhatAKeyEncryptedThatItDoesNotKnow() {
        KeysetFixtures.rotate(file);
        var faster = new KeyEncryption(KeysetFile.open(file, "attune.secrets.some-file"), new JsonMapper());

        var made = faster.freshKey("keys/one");

        assertThat(encryption.standing(made)).isEqualTo(Standing.CURRENT);
    }

    @Test
    void aFileThatCannotBeReadChangesNothingAndIsSaid() throws Exception {
        var before = encryption.freshKey("keys/one");
        var whole = Files.readString(file);
        Files.writeString(file, whole.substring(0, 40));

        assertThat(keys.look()).isFalse();

        assertThat(encryption.standing(before)).isEqualTo(Standing.CURRENT);
        assertThat(encryption.seal("keys/one", before)).isNotNull();
        assertThat(keys.warning()).isPresent();
        Files.writeString(file, whole);
        keys.look();
        assertThat(keys.warning()).isEmpty();
    }

    @Test
    void namesTheSettingOfAFileThatIsNoKeyset() throws Exception {
        Files.writeString(file, "{}");

        assertThatThrownBy(() -> KeysetFile.open(file, "attune.secrets.some-file"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("attune.secrets.some-file");
    }
}
