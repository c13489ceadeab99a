package io.attune.booking.series.web;

import io.attune.platform.access.AccessRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who makes and reads series; whose, is checked where they are found. */
@Configuration(proxyBeanMethods = false)
class SeriesRoutes {

    @Bean
    AccessRule holdersMakeSeries() {
        return AccessRule.holder("POST", "/api/series", "staff", "clinician", "therapist")
                .about("/intakeId")
                .about("/holdId", "entry");
    }

    @Bean
    AccessRule partiesReadSeries() {
        return AccessRule.holder("GET", "/api/series/{id}", "staff", "clinician", "therapist")
                .about("id", "series");
    }
}
