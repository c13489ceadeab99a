package io.attune.booking.hold.web;

import io.attune.platform.access.AccessRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may hold hours: the holder of the intake's token, and the practice for them. */
@Configuration(proxyBeanMethods = false)
class HoldRoutes {

    @Bean
    AccessRule holdersHoldHours() {
        return AccessRule.holder("POST", "/api/holds", "staff", "clinician").about("/intakeId");
    }

    @Bean
    AccessRule holdersGiveHoursBack() {
        return AccessRule.holder("DELETE", "/api/holds/{id}", "staff", "clinician")
                .about("id", "entry");
    }
}
