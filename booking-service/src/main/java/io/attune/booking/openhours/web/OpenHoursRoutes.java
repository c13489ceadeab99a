package io.attune.booking.openhours.web;

import io.attune.platform.access.AccessRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may ask which hours are open: anyone. */
@Configuration(proxyBeanMethods = false)
class OpenHoursRoutes {

    @Bean
    AccessRule anyoneReadsOpenHours() {
        return AccessRule.open("GET", "/api/therapists/{id}/open-hours");
    }

    @Bean
    AccessRule anyoneReadsOpenHoursOfSeveral() {
        return AccessRule.open("GET", "/api/open-hours");
    }
}
