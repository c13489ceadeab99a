package io.attune.platform.openapi;

import io.attune.platform.access.AccessTable;
import io.attune.platform.access.Caller;
import io.attune.platform.audit.web.Shown;
import io.attune.platform.decision.Command;
import io.attune.platform.web.IfMatch;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Writes the document of a service that has a {@link ServicePaper}. */
@Configuration(proxyBeanMethods = false)
public class OpenApiConfiguration {

    @Bean
    OpenAPI openApi(ServicePaper paper) {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Command.class, Caller.class, Shown.class)
                .addRequestWrapperToIgnore(paper.notSent().toArray(Class<?>[]::new))
                .addAnnotationsToIgnore(IfMatch.class);
        return new OpenAPI()
                .info(new Info().title(paper.title()).version("1").description(paper.description()))
                .components(new Components()
                        .addSchemas(Refusals.PROBLEM, Refusals.problem())
                        .addSecuritySchemes(TokensNeeded.BEARER, bearer()));
    }

    private static SecurityScheme bearer() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT");
    }

    @Bean
    OperationCustomizer needsAndRefusals() {
        return new NeedsAndRefusals();
    }

    @Bean
    OpenApiCustomizer tokensNeeded(AccessTable access) {
        return new TokensNeeded(access);
    }
}
