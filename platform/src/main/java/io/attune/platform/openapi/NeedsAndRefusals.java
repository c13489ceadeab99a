package io.attune.platform.openapi;

import static io.attune.platform.openapi.Refusals.refuses;

import io.attune.platform.decision.Command;
import io.attune.platform.web.Form;
import io.attune.platform.web.IfMatch;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.HandlerMethod;

/** What a route needs and refuses shows in what its method takes. */
final class NeedsAndRefusals implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        takenCommand(method).ifPresent(command -> {
            takenOut(operation, command);
            header(
                    operation,
                    "Idempotency-Key",
                    "A key of your own; a repetition with it takes effect once.",
                    !command.isOptional());
            refuses(operation, "400", "The key or the body cannot be read.");
        });
        marked(method, Form.class).ifPresent(form -> {
            takenOut(operation, form).ifPresent(parameter -> body(operation, parameter.getSchema()));
            refuses(operation, "400", "The key or the body cannot be read.");
            refuses(operation, "413", "The body is longer than 256 KiB.");
            refuses(operation, "422", "The form has mistakes, each named in errors.");
        });
        if (marked(method, IfMatch.class).isPresent()) {
            header(operation, "If-Match", "The entity tag of what you read.", true);
            refuses(operation, "409", "What is asked for does not go with what is there.");
            refuses(operation, "412", "It has changed since you read it.");
            refuses(operation, "428", "If-Match is missing.");
        }
        if (marked(method, PathVariable.class).isPresent()) {
            refuses(operation, "404", "It is not there, or not for you.");
        }
        refuses(operation, "503", "The store is away; trying again later helps.");
        return operation;
    }

    private static Optional<MethodParameter> takenCommand(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .filter(parameter -> parameter.nestedIfOptional().getNestedParameterType() == Command.class)
                .findFirst();
    }

    /** Forms, and commands that need not be sent, are taken for something in the query. */
    private static Optional<Parameter> takenOut(Operation operation, MethodParameter taken) {
        var found = Stream.ofNullable(operation.getParameters())
                .flatMap(List::stream)
                .filter(parameter -> parameter.getName().equals(taken.getParameterName()))
                .findFirst();
        found.ifPresent(parameter -> operation.getParameters().remove(parameter));
        return found;
    }

    /** Beside others that the same address takes. */
    private static void body(Operation operation, Schema<?> form) {
        var body = Objects.requireNonNullElseGet(operation.getRequestBody(), RequestBody::new);
        var content = Objects.requireNonNullElseGet(body.getContent(), Content::new);
        content.addMediaType("application/json", new MediaType().schema(form));
        operation.setRequestBody(body.required(true).content(content));
    }

    private static Optional<MethodParameter> marked(HandlerMethod method, Class<? extends Annotation> mark) {
        return Arrays.stream(method.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(mark))
                .findFirst();
    }

    private static void header(Operation operation, String name, String description, boolean required) {
        operation.addParametersItem(new HeaderParameter()
                .name(name)
                .required(required)
                .description(description)
                .schema(new StringSchema()));
    }
}
