package io.attune.profile;

import com.google.crypto.tink.Aead;
import io.attune.platform.seal.KeyEncryption;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/**
 * The keys that encrypt all other keys, read from files that only their readers can read: one for the keys of clients,
 * which never leave this service, and one for the keys of intakes, which matching-service has too.
 */
@Configuration(proxyBeanMethods = false)
class SealingConfiguration {

    @Bean
    Aead keyEncryption(@Value("${attune.secrets.keyset-file}") Path file) {
        return KeyEncryption.read(file, "attune.secrets.keyset-file");
    }

    @Bean
    KeyEncryption intakeKeyEncryption(@Value("${attune.secrets.intake-keyset-file}") Path file, JsonMapper json) {
        return new KeyEncryption(KeyEncryption.read(file, "attune.secrets.intake-keyset-file"), json);
    }
}
