package io.attune.platform.time;

import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one place where a service takes the time from the machine. */
@Configuration(proxyBeanMethods = false)
public class TimeConfiguration {

    /** Ticks in milliseconds, as stores keep instants: what was decided on equals what is read again. */
    @Bean
    InstantSource instantSource() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    @Bean
    CurrentZones zones() {
        return CurrentZones.ofThisMachine();
    }
}
