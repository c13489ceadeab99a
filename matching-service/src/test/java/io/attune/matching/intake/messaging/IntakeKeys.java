package io.attune.matching.intake.messaging;

import io.attune.platform.messaging.IncomingEvent;
import io.attune.platform.seal.HeardKeys;
import io.attune.platform.seal.KeyEncryption;
import io.attune.platform.seal.KeysetFile;
import io.attune.platform.seal.KeysetFixtures;
import io.attune.platform.seal.Seal;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;

/** The keys of intakes as profile-service would make them: one for each id, the same for as long as the tests run. */
public final class IntakeKeys {

    private static final Path FILE = KeysetFixtures.aKeyset();
    private static final KeyEncryption ENCRYPTION =
            new KeyEncryption(KeysetFile.open(FILE, "a test's keyset"), new JsonMapper());
    private static final Map<String, String> KEYS = new ConcurrentHashMap<>();

    private IntakeKeys() {}

    public static Map<String, String> properties() {
        return Map.of("attune.secrets.intake-keyset-file", FILE.toString());
    }

    /** Has heard of these intakes, and of all there were before. */
    public static HeardKeys heardOf(String... intakeIds) {
        var heard = new HeardKeys(ENCRYPTION, "intake-keys/");
        for (var id : intakeIds) {
            heard.learn(id, encrypted(id));
        }
        heard.readToTheEnd();
        return heard;
    }

    public static Seal seal(String intakeId) {
        return ENCRYPTION.seal("intake-keys/" + intakeId, encrypted(intakeId));
    }

    public static IncomingEvent made(String intakeId) {
        return IntakeFixtures.event(
                "intake.key-made.v1",
                intakeId,
                1,
                "{\"intakeId\":\"%s\",\"encryptedKey\":\"%s\"}".formatted(intakeId, encrypted(intakeId)));
    }

    private static String encrypted(String intakeId) {
        return KEYS.computeIfAbsent(intakeId, id -> ENCRYPTION.freshKey("intake-keys/" + id));
    }
}
