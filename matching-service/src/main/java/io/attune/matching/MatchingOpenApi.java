package io.attune.matching;

import io.attune.platform.access.Caller;
import io.attune.platform.audit.web.Shown;
import io.attune.platform.decision.Command;
import io.attune.platform.web.IfMatch;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The routes on paper, without what they know of the caller by other means than a parameter. */
@Configuration(proxyBeanMethods = false)
class MatchingOpenApi {

    @Bean
    OpenAPI openApi() {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Command.class, Caller.class, Shown.class)
                .addAnnotationsToIgnore(IfMatch.class);
        return new OpenAPI()
                .info(new Info()
                        .title("Attune matching-service")
                        .version("1")
                        .description("The directory, and which therapists fit one client."));
    }
}
