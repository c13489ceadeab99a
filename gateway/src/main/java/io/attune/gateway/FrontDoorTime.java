package io.attune.gateway;

import io.attune.platform.time.TimeConfiguration;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The front door knows the time and no zones. */
@Configuration(proxyBeanMethods = false)
class FrontDoorTime {

    @Bean
    InstantSource clock() {
        return TimeConfiguration.instantSource();
    }
}
