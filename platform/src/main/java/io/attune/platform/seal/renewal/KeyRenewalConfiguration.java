package io.attune.platform.seal.renewal;

import io.attune.platform.seal.SealConfiguration;
import io.attune.platform.store.AggregateStores;
import io.attune.platform.store.Shape;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** For a service that keeps keys in its store. */
@Configuration(proxyBeanMethods = false)
@Import(SealConfiguration.class)
public class KeyRenewalConfiguration {

    @Bean
    KeyRenewal keyRenewal(AggregateStores stores, ObjectProvider<KeptKeys> places, InstantSource clock) {
        return new KeyRenewal(
                stores.copies("key-rounds", Shape.of(KeyRound.class)),
                () -> places.orderedStream().toList(),
                clock);
    }
}
