package io.attune.platform.web.command;

import io.attune.platform.decision.Command;
import io.attune.platform.web.FieldProblem;
import io.attune.platform.web.ProblemType;
import io.attune.platform.web.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Resolves a {@link Command}, which requires a key, and an {@code Optional<Command>}, which only honours one. */
@Component
class CommandArgument implements HandlerMethodArgumentResolver {

    private static final ProblemType MISSING =
            new ProblemType("idempotency-key-missing", HttpStatus.BAD_REQUEST, "An Idempotency-Key is required");

    private final CommandReader commands;

    CommandArgument(CommandReader commands) {
        this.commands = commands;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.nestedIfOptional().getNestedParameterType() == Command.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest exchange,
            @Nullable WebDataBinderFactory binders)
            throws IOException {
        var command = commands.read(Objects.requireNonNull(exchange.getNativeRequest(HttpServletRequest.class)));
        return parameter.getParameterType() == Optional.class ? command : command.orElseThrow(CommandArgument::missing);
    }

    private static Refused missing() {
        return new Refused(
                MISSING,
                "Send a key of your own, so that a repetition takes effect only once.",
                new FieldProblem(CommandReader.HEADER, "This header is required."));
    }
}
