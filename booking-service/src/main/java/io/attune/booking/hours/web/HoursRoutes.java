package io.attune.booking.hours.web;

import io.attune.platform.access.AccessRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may see and set hours. A therapist only their own, which {@link HoursAccess} checks. */
@Configuration(proxyBeanMethods = false)
class HoursRoutes {

    private static final String[] KEEPERS = {"staff", "admin", "therapist"};

    @Bean
    AccessRule keepersReadHours() {
        return AccessRule.roles("GET", "/api/therapists/{id}/hours", KEEPERS);
    }

    @Bean
    AccessRule keepersSetHours() {
        return AccessRule.roles("PUT", "/api/therapists/{id}/hours", KEEPERS);
    }

    @Bean
    AccessRule keepersTakeTimeOff() {
        return AccessRule.roles("POST", "/api/therapists/{id}/time-off", KEEPERS);
    }

    @Bean
    AccessRule keepersTakeTimeOffBack() {
        return AccessRule.roles("DELETE", "/api/therapists/{id}/time-off/{timeOffId}", KEEPERS);
    }
}
