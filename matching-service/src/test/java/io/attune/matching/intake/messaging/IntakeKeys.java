package io.attune.matching.intake.messaging;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import io.attune.platform.messaging.IncomingEvent;
import io.attune.platform.seal.HeardKeys;
import io.attune.platform.seal.KeyEncryption;
import io.attune.platform.seal.Seal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;

/** The keys of intakes as profile-service would make them: one for each id, the same for as long as the tests run. */
public final class IntakeKeys {

    private static final Path FILE = keysetFile();
    private static final Aead AEAD = KeyEncryption.read(FILE, "a test's keyset");
    private static final KeyEncryption ENCRYPTION = new KeyEncryption(AEAD, new JsonMapper());
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

    private static Path keysetFile() {
        try {
            AeadConfig.register();
            var keyset = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            var file = Files.createTempFile("attune-intake-keyset", ".json");
            file.toFile().deleteOnExit();
            return Files.writeString(
                    file, TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
