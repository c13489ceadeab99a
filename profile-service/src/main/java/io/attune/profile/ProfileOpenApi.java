package io.attune.profile;

import io.attune.platform.openapi.ServicePaper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the document of the routes says of this service. */
@Configuration(proxyBeanMethods = false)
class ProfileOpenApi {

    @Bean
    ServicePaper servicePaper() {
        return ServicePaper.of(
                "Attune profile-service", "Therapists, intakes, the vocabulary and where to turn in a crisis.");
    }
}
