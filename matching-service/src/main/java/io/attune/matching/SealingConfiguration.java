package io.attune.matching;

import io.attune.platform.seal.HeardKeys;
import io.attune.platform.seal.KeyEncryption;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** The key under which profile-service encrypts the key of each intake, read from a file. */
@Configuration(proxyBeanMethods = false)
class SealingConfiguration {

    @Bean
    HeardKeys intakeKeys(@Value("${attune.secrets.intake-keyset-file}") Path file, JsonMapper json) {
        var encryption = new KeyEncryption(KeyEncryption.read(file, "attune.secrets.intake-keyset-file"), json);
        return new HeardKeys(encryption, "intake-keys/");
    }
}
