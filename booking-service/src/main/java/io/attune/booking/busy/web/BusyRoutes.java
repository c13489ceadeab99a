package io.attune.booking.busy.web;

import io.attune.platform.access.AccessRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may have other calendars looked at. A therapist only their own, which the controller checks. */
@Configuration(proxyBeanMethods = false)
class BusyRoutes {

    private static final String FEEDS = "/api/therapists/{id}/busy-feeds";
    private static final String[] KEEPERS = {"staff", "therapist"};

    @Bean
    AccessRule keepersReadBusyFeeds() {
        return AccessRule.roles("GET", FEEDS, KEEPERS);
    }

    @Bean
    AccessRule keepersAddBusyFeeds() {
        return AccessRule.roles("POST", FEEDS, KEEPERS);
    }

    @Bean
    AccessRule keepersRemoveBusyFeeds() {
        return AccessRule.roles("DELETE", FEEDS + "/{feedId}", KEEPERS);
    }

    @Bean
    AccessRule staffSeesStaleFeeds() {
        return AccessRule.roles("GET", "/api/busy-feeds/stale", "staff");
    }
}
