package io.attune.matching;

import io.attune.platform.openapi.ServicePaper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the document of the routes says of this service. */
@Configuration(proxyBeanMethods = false)
class MatchingOpenApi {

    @Bean
    ServicePaper servicePaper() {
        return ServicePaper.of("Attune matching-service", "The directory, and which therapists fit one client.");
    }
}
