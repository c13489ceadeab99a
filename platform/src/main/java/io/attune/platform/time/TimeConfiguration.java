package io.attune.platform.time;

import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The one place where a service takes the time from the machine. */
@EnableScheduling
@Configuration(proxyBeanMethods = false)
public class TimeConfiguration {

    /** Ticks in milliseconds, as stores keep instants: what was decided on equals what is read again. */
    @Bean
    public static InstantSource instantSource() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    @Bean
    CurrentZones zones(@Value("${attune.zones.directory:" + SystemZones.USUAL_DIRECTORY + "}") Path systemDirectory) {
        return CurrentZones.ofThisMachine(systemDirectory);
    }

    @Bean
    ZonesHealth zonesHealthIndicator(CurrentZones zones) {
        return new ZonesHealth(zones);
    }

    @Bean
    ZonesWatch zonesWatch(CurrentZones zones) {
        return new ZonesWatch(zones);
    }
}
