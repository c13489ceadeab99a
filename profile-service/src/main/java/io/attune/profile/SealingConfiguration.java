package io.attune.profile;

import io.attune.platform.seal.KeyEncryption;
import io.attune.platform.seal.OuterKeyring;
import io.attune.platform.seal.OuterKeys;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/**
 * The keys that encrypt all other keys: one set for the keys of clients, which never leave this service, and one for
 * the keys of intakes, which matching-service has too.
 */
@Configuration(proxyBeanMethods = false)
class SealingConfiguration {

    @Bean
    OuterKeys outerKeys(OuterKeyring keyring) {
        return keyring.open("keyset");
    }

    @Bean
    KeyEncryption intakeKeyEncryption(OuterKeyring keyring, JsonMapper json) {
        return new KeyEncryption(keyring.open("intake-keyset"), json);
    }
}
