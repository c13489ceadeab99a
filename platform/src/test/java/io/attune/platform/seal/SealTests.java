package io.attune.platform.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
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
        assertThatThrownBy(() -> anEncryption().seal("keys/one", key)).isInstanceOf(KeysAway.class);
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
    void tellsHowManyKeysAreStillUnderAnEarlierOuterKey() {
        var file = KeysetFixtures.aKeyset();
        var outer = KeysetFile.open(file, "attune.secrets.some-file");
        var heard = new HeardKeys(new KeyEncryption(outer, new JsonMapper()), "keys/");
        var one = new KeyEncryption(outer, new JsonMapper()).freshKey("keys/one");
        heard.learn("one", one);
        heard.learn("two", one);
        heard.forget("two");
        KeysetFixtures.rotate(file);
        outer.look();

        assertThat(heard.counted().get("keys")).containsEntry("earlier", 1).containsEntry("unknown", 0);

        heard.learn("one", new KeyEncryption(outer, new JsonMapper()).encryptedAnew("keys/one", one));

        assertThat(heard.counted().get("keys")).containsEntry("earlier", 0).containsEntry("under", outer.present());
    }

    private static KeyEncryption anEncryption() {
        var keys = KeysetFile.open(KeysetFixtures.aKeyset(), "attune.secrets.some-file");
        return new KeyEncryption(keys, new JsonMapper());
    }
}
