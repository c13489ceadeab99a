package io.attune.platform.seal;

import io.attune.platform.messaging.TransientFaults;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Opens the outer keys of a service by its settings, watches their files, and says how they are. */
@Configuration(proxyBeanMethods = false)
public class SealConfiguration {

    @Bean
    OuterKeyring outerKeyring(Environment settings, InstantSource clock) {
        return new OuterKeyring(settings, clock);
    }

    @Bean
    KeysetWatch keysetWatch(OuterKeyring keyring) {
        return new KeysetWatch(keyring);
    }

    @Bean
    KeysHealth keysHealthIndicator(OuterKeyring keyring, ObjectProvider<KeyCensus> censuses) {
        return new KeysHealth(keyring, censuses);
    }

    /** What waits for a key is tried again for ever. */
    @Bean
    TransientFaults keyFaults() {
        return fault -> fault instanceof KeysAway;
    }
}
