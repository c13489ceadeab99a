package io.attune.platform.audit.heads;

import io.attune.platform.audit.AuditSettings;
import io.attune.platform.audit.Chains;
import io.attune.platform.outbox.Instances;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the key and sets off the signing. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HeadKeySettings.class)
class HeadConfiguration {

    @Bean
    HeadKey headKey(HeadKeySettings settings) {
        return HeadKey.read(settings.auditKeyFile());
    }

    @Bean
    HeadSigning headSigning(
            @Value("${spring.application.name}") String service,
            Chains chains,
            Publications publications,
            HeadKey key,
            InstantSource clock) {
        return new HeadSigning(service, chains, publications, key, clock);
    }

    @Bean
    HeadRounds headRounds(HeadSigning signing, Instances instances, AuditSettings settings, InstantSource clock) {
        return new HeadRounds(signing, instances, settings, clock);
    }
}
