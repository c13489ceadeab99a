package io.attune.booking.ics.web;

import io.attune.platform.access.AccessRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may read appointments as calendars. */
@Configuration(proxyBeanMethods = false)
class IcsRoutes {

    private static final String FEED = "/api/therapists/{id}/calendar-feed";
    private static final String[] KEEPERS = {"staff", "therapist"};

    @Bean
    AccessRule partiesReadAppointmentFiles() {
        return AccessRule.holder("GET", "/api/appointments/{id}.ics", "staff", "clinician", "therapist")
                .about("id", "entry");
    }

    @Bean
    AccessRule keepersOpenCalendarFeeds() {
        return AccessRule.roles("POST", FEED, KEEPERS);
    }

    @Bean
    AccessRule keepersCloseCalendarFeeds() {
        return AccessRule.roles("DELETE", FEED, KEEPERS);
    }

    /** Calendar programs cannot log in; whoever has the address may read. */
    @Bean
    AccessRule anyoneWithTheAddressReadsCalendarFeeds() {
        return AccessRule.open("GET", "/api/calendar-feeds/{secret}.ics").aboutWhatItShows();
    }
}
