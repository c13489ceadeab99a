package io.attune.platform.audit.web;

import io.attune.platform.access.AccessRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may read who saw what. Reading it is written down like anything else. */
@Configuration(proxyBeanMethods = false)
class AuditRoutes {

    static final String PATH = "/api/audit";

    private static final String[] OVERSEERS = {"admin", "privacy-officer"};

    @Bean
    AccessRule overseersReadTheAudit() {
        return AccessRule.roles("GET", PATH, OVERSEERS).aboutWhatItShows();
    }

    @Bean
    AccessRule overseersReadAlerts() {
        return AccessRule.roles("GET", PATH + "/alerts", OVERSEERS).aboutWhatItShows();
    }
}
