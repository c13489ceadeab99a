package io.attune.booking.export.web;

import io.attune.platform.access.AccessRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may have an export: an intake's holder of their own, the practice of all. */
@Configuration(proxyBeanMethods = false)
class ExportRoutes {

    @Bean
    AccessRule partiesExport() {
        return AccessRule.holder("GET", "/api/intakes/{id}/export", "staff", "clinician")
                .about("id");
    }
}
