package io.attune.platform.web.command;

import io.attune.platform.web.FieldProblem;
import io.attune.platform.web.IfMatch;
import io.attune.platform.web.ProblemType;
import io.attune.platform.web.Refused;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Resolves the version in {@code If-Match}: one strong entity tag as we hand them out, such as {@code "3"}. */
@Component
class IfMatchArgument implements HandlerMethodArgumentResolver {

    private static final ProblemType REQUIRED =
            new ProblemType("precondition-required", HttpStatus.PRECONDITION_REQUIRED, "If-Match is required");
    private static final ProblemType MALFORMED =
            new ProblemType("malformed-entity-tag", HttpStatus.BAD_REQUEST, "If-Match cannot be read");
    private static final Pattern VERSION = Pattern.compile("\"([0-9]{1,18})\"");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(IfMatch.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest exchange,
            @Nullable WebDataBinderFactory binders) {
        var sent = exchange.getHeader(HttpHeaders.IF_MATCH);
        if (sent == null) {
            throw refused(REQUIRED, "Send the ETag of what you read, so that nobody's change is lost.");
        }
        var version = VERSION.matcher(sent.strip());
        if (!version.matches()) {
            throw refused(MALFORMED, "Send one ETag as it was answered, with its quotation marks.");
        }
        return Long.parseLong(version.group(1));
    }

    private static Refused refused(ProblemType type, String detail) {
        return new Refused(type, detail, new FieldProblem(HttpHeaders.IF_MATCH, detail));
    }
}
