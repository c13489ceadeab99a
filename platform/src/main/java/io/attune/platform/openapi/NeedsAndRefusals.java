package io.attune.platform.openapi;

import static io.attune.platform.openapi.Refusals.refuses;

import io.attune.platform.decision.Command;
import io.attune.platform.web.Form;
import io.attune.platform.web.IfMatch;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Optional;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.HandlerMethod;

/** What a route needs and refuses shows in what its method takes. */
final class NeedsAndRefusals implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        takenCommand(method).ifPresent(command -> {
            notInQuery(operation, command);
            header(
                    operation,
                    "Idempotency-Key",
                    "A key of your own; a repetition with it takes effect once.",
                    !command.isOptional());
            refuses(operation, "400", "The key or the body cannot be read.");
        });
        if (isMarked(method, Form.class)) {
            refuses(operation, "400", "The key or the body cannot be read.");
            refuses(operation, "413", "The body is longer than 256 KiB.");
            refuses(operation, "422", "The form has mistakes, each named in errors.");
        }
        if (isMarked(method, IfMatch.class)) {
            header(operation, "If-Match", "The entity tag of what you read.", true);
            refuses(operation, "409", "What is asked for does not go with what is there.");
            refuses(operation, "412", "It has changed since you read it.");
            refuses(operation, "428", "If-Match is missing.");
        }
        if (isMarked(method, PathVariable.class)) {
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

    /** Where it need not be sent it is an Optional, and taken for something in the query. */
    private static void notInQuery(Operation operation, MethodParameter command) {
        if (operation.getParameters() != null) {
            operation.getParameters().removeIf(parameter -> parameter.getName().equals(command.getParameterName()));
        }
    }

    private static boolean isMarked(HandlerMethod method, Class<? extends Annotation> mark) {
        return Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.hasParameterAnnotation(mark));
    }

    private static void header(Operation operation, String name, String description, boolean required) {
        operation.addParametersItem(new HeaderParameter()
                .name(name)
                .required(required)
                .description(description)
                .schema(new StringSchema()));
    }
}
