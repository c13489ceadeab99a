package io.attune.booking.waitlist.web;

import io.attune.platform.access.AccessRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may do what with the waitlist: an intake's holder with its own place, the practice with all. */
@Configuration(proxyBeanMethods = false)
class WaitlistRoutes {

    @Bean
    AccessRule holdersJoinTheWaitlist() {
        return AccessRule.holder("POST", "/api/waitlist", "staff", "clinician").about("/intakeId");
    }

    @Bean
    AccessRule holdersSeeTheirPlace() {
        return AccessRule.holder("GET", "/api/waitlist/{id}", "staff", "clinician")
                .about("id", "place");
    }

    @Bean
    AccessRule holdersLeaveTheWaitlist() {
        return AccessRule.holder("DELETE", "/api/waitlist/{id}", "staff", "clinician")
                .about("id", "place");
    }

    @Bean
    AccessRule practiceSeesWhoWaits() {
        return AccessRule.roles("GET", "/api/waitlist", "staff", "clinician").aboutWhatItShows();
    }

    @Bean
    AccessRule practiceFlagsNeed() {
        return AccessRule.roles("POST", "/api/waitlist/{id}/need", "staff", "clinician")
                .about("id", "place");
    }
}
