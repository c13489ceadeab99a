package io.attune.matching;

import io.attune.platform.seal.HeardKeys;
import io.attune.platform.seal.KeyEncryption;
import io.attune.platform.seal.OuterKeyring;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** The keys under which profile-service encrypts the key of each intake. */
@Configuration(proxyBeanMethods = false)
class SealingConfiguration {

    @Bean
    HeardKeys intakeKeys(OuterKeyring keyring, JsonMapper json) {
        return new HeardKeys(new KeyEncryption(keyring.open("intake-keyset"), json), "intake-keys/");
    }
}
