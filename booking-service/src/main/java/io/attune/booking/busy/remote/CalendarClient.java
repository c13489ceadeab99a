package io.attune.booking.busy.remote;

import io.attune.platform.outside.OutsideHttp;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The client for calendars elsewhere. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RemoteSettings.class)
class CalendarClient {

    @Bean
    CloseableHttpClient calendarsElsewhere(RemoteSettings settings) {
        return OutsideHttp.within(settings.reach());
    }
}
