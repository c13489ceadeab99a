package io.attune.platform.time;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one place where a service takes the time from the machine. */
@Configuration(proxyBeanMethods = false)
public class TimeConfiguration {

    @Bean
    InstantSource instantSource() {
        return InstantSource.system();
    }

    @Bean
    CurrentZones zones() {
        return CurrentZones.ofThisMachine();
    }
}
