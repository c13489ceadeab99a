package io.attune.booking.reprojection.web;

import io.attune.platform.access.AccessRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The practice may ask that appointments be brought in step with the zone rules. */
@Configuration(proxyBeanMethods = false)
class ReprojectionRoutes {

    @Bean
    AccessRule practiceReprojects() {
        return AccessRule.roles("POST", "/api/reprojections", "staff", "admin").aboutWhatItShows();
    }
}
