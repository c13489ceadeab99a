package io.attune.platform.seal.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attune.platform.seal.KeyEncryption;
import io.attune.platform.seal.KeysetFile;
import io.attune.platform.seal.KeysetFixtures;
import io.attune.platform.testing.MutableClock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class KeyRenewalTests {

    private static final int KEPT = 10;

    private final MutableClock clock = MutableClock.at("2026-11-25T14:00:00Z");
    private final Path file = KeysetFixtures.aKeyset();
    private final KeysetFile outer = KeysetFile.open(file, "attune.secrets.some-file");
    private final KeyEncryption encryption = new KeyEncryption(outer, new JsonMapper());
    private final PaperRounds rounds = new PaperRounds();
    private final PaperKeys keys = new PaperKeys();

    /** As made by an instance that has not looked at the file yet. */
    private final String late = encryption.freshKey("keys/late");

    @BeforeEach
    void keepKeysAndRotate() {
        for (int i = 0; i < KEPT; i++) {
            keys.kept.put("k" + i, encryption.freshKey("keys/k" + i));
        }
        KeysetFixtures.rotate(file);
        outer.look();
    }

    @Test
    void bringsEveryKeyUnderTheNewOneAndSaysWhenNoneIsLeft() {
        anInstance().look();
        assertThat(told())
                .containsEntry("earlier", 10L)
                .containsEntry("renewed", 10L)
                .containsEntry("clean", false);

        anInstance().look();

        assertThat(told())
                .containsEntry("under", outer.present())
                .containsEntry("kept", 10L)
                .containsEntry("earlier", 0L)
                .containsEntry("clean", true);
        assertThat(keys.written).isEqualTo(KEPT);
    }

    @Test
    void anotherInstanceGoesOnWhereOneWasKilled() {
        keys.killedAfter = 4;
        assertThatThrownBy(() -> anInstance().look()).isInstanceOf(Killed.class);
        keys.killedAfter = null;

        anInstance().look();
        assertThat(keys.written).as("nobody knows yet that it was killed").isEqualTo(4);
        clock.advance(Duration.ofMinutes(5));
        anInstance().look();

        assertThat(keys.written).as("what was done is not done again").isEqualTo(KEPT);
        anInstance().look();
        assertThat(told()).containsEntry("clean", true);
    }

    @Test
    void aKeyThatCannotBeDecryptedStopsNoOtherAndIsCountedOn() {
        keys.kept.put("k3", keys.kept.get("k4"));
        anInstance().look();
        assertThat(told()).containsEntry("renewed", 9L);

        clock.advance(Duration.ofMinutes(1));
        anInstance().look();

        assertThat(told()).containsEntry("earlier", 1L).containsEntry("clean", false);
    }

    @Test
    void whatComesUnderAnEarlierKeyAfterACleanRoundIsMetWithinAnHour() {
        anInstance().look();
        anInstance().look();
        keys.kept.put("late", late);

        anInstance().look();
        assertThat(keys.written).isEqualTo(KEPT);
        clock.advance(Duration.ofHours(1));
        anInstance().look();

        assertThat(keys.written).isEqualTo(KEPT + 1);
    }

    /** Rounds are apart in time. */
    private KeyRenewal anInstance() {
        clock.advance(Duration.ofSeconds(1));
        return new KeyRenewal(rounds, () -> List.of(keys), clock);
    }

    private Map<String, Object> told() {
        return anInstance().counted().getOrDefault("keys", Map.of());
    }

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    /** Keys in memory; whoever goes over them may be killed. */
    private final class PaperKeys implements KeptKeys {

        private final Map<String, String> kept = new TreeMap<>();
        private int written;
        private @Nullable Integer killedAfter;

        @Override
        public String name() {
            return "keys";
        }

        @Override
        public String present() {
            return encryption.present();
        }

        @Override
        public void renew(Count count) {
            List.copyOf(kept.entrySet())
                    .forEach(key -> count.met(encryption.standing(key.getValue()), () -> renewed(key.getKey())));
        }

        private boolean renewed(String id) {
            if (killedAfter != null && written == killedAfter) {
                throw new Killed();
            }
            kept.put(id, encryption.encryptedAnew("keys/" + id, kept.get(id)));
            written++;
            return true;
        }
    }
}
