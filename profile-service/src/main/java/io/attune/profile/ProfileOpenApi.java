package io.attune.profile;

import io.attune.platform.access.AccessRule;
import io.attune.platform.access.AccessTable;
import io.attune.platform.access.Caller;
import io.attune.platform.audit.web.Shown;
import io.attune.platform.decision.Command;
import io.attune.platform.web.Form;
import io.attune.platform.web.IfMatch;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.HandlerMethod;

/** The routes on paper: what each needs beside its body, and every way in which it may refuse. */
@Configuration(proxyBeanMethods = false)
class ProfileOpenApi {

    private static final String PROBLEM = "Problem";
    private static final String BEARER = "bearer";

    @Bean
    OpenAPI openApi() {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Command.class, Caller.class, Shown.class)
                .addAnnotationsToIgnore(IfMatch.class);
        return new OpenAPI()
                .info(new Info()
                        .title("Attune profile-service")
                        .version("1")
                        .description("Therapists, intakes, the vocabulary and where to turn in a crisis."))
                .components(new Components()
                        .addSchemas(PROBLEM, problem())
                        .addSecuritySchemes(
                                BEARER,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT")));
    }

    /** What a route needs and refuses shows in what its method takes. */
    @Bean
    OperationCustomizer needsAndRefusals() {
        return (operation, method) -> {
            if (takes(method, Command.class)) {
                header(operation, "Idempotency-Key", "A key of your own; a repetition with it takes effect once.");
                refuses(operation, "400", "The key or the body cannot be read.");
            }
            if (isMarked(method, Form.class)) {
                refuses(operation, "400", "The key or the body cannot be read.");
                refuses(operation, "413", "The body is longer than 256 KiB.");
                refuses(operation, "422", "The form has mistakes, each named in errors.");
            }
            if (isMarked(method, IfMatch.class)) {
                header(operation, "If-Match", "The entity tag of what you read.");
                refuses(operation, "409", "What is asked for does not go with what is there.");
                refuses(operation, "412", "It has changed since you read it.");
                refuses(operation, "428", "If-Match is missing.");
            }
            if (isMarked(method, PathVariable.class)) {
                refuses(operation, "404", "It is not there, or not for you.");
            }
            refuses(operation, "503", "The store is away; trying again later helps.");
            return operation;
        };
    }

    /** Who may call a route shows in the access table. */
    @Bean
    OpenApiCustomizer tokens(AccessTable access) {
        return document -> document.getPaths()
                .forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> access.rules().stream()
                        .filter(rule -> !rule.open())
                        .filter(rule ->
                                rule.path().equals(path) && rule.method().equals(method.name()))
                        .forEach(rule -> needsAToken(operation, rule))));
    }

    private static void needsAToken(Operation operation, AccessRule rule) {
        operation.addSecurityItem(new SecurityRequirement().addList(BEARER));
        refuses(operation, "401", "A token is missing or not valid.");
        refuses(operation, "403", "The token does not open this: " + whoMay(rule.holder(), rule.roles()));
    }

    private static String whoMay(boolean holder, Set<String> roles) {
        return (holder ? "the record's own token, or the roles " : "the roles ")
                + String.join(", ", roles.stream().sorted().toList()) + " do.";
    }

    private static boolean takes(HandlerMethod method, Class<?> type) {
        return Arrays.stream(method.getMethodParameters())
                .map(MethodParameter::getParameterType)
                .anyMatch(type::equals);
    }

    private static boolean isMarked(HandlerMethod method, Class<? extends Annotation> mark) {
        return Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.hasParameterAnnotation(mark));
    }

    private static void header(Operation operation, String name, String description) {
        operation.addParametersItem(new HeaderParameter()
                .name(name)
                .required(true)
                .description(description)
                .schema(new StringSchema()));
    }

    private static void refuses(Operation operation, String status, String description) {
        var schema = new Schema<>().$ref("#/components/schemas/" + PROBLEM);
        operation
                .getResponses()
                .addApiResponse(
                        status,
                        new ApiResponse()
                                .description(description)
                                .content(new Content()
                                        .addMediaType("application/problem+json", new MediaType().schema(schema))));
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .description("Why a request was refused (RFC 9457).")
                .addProperty("type", new StringSchema().description("Stable name, such as /problems/not-found."))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema())
                .addProperty("traceId", new StringSchema())
                .addProperty(
                        "errors",
                        new ArraySchema()
                                .items(new ObjectSchema()
                                        .addProperty("pointer", new StringSchema().description("RFC 6901"))
                                        .addProperty("message", new StringSchema())));
    }
}
