package io.attune.platform.web.form;

import io.attune.platform.web.Form;
import io.attune.platform.web.InvalidForm;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.util.MimeType;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Resolves a parameter marked {@link Form}: media type, JSON, schema, record, in this order. */
@Component
class FormArgument implements HandlerMethodArgumentResolver {

    private final FormJson json;
    private final FormSchemas schemas;

    FormArgument(FormJson json, FormSchemas schemas) {
        this.json = json;
        this.schemas = schemas;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(Form.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest exchange,
            @Nullable WebDataBinderFactory binders)
            throws IOException, HttpMediaTypeNotSupportedException {
        var request = Objects.requireNonNull(exchange.getNativeRequest(HttpServletRequest.class));
        var form = Objects.requireNonNull(parameter.getParameterAnnotation(Form.class));
        requireJson(request.getContentType());
        var tree = json.parse(request.getInputStream().readAllBytes());
        var mistakes = schemas.mistakes(form.value(), tree);
        if (!mistakes.isEmpty()) {
            throw new InvalidForm(mistakes);
        }
        request.setAttribute(Form.NAMES_SENT, List.copyOf(tree.propertyNames())); // all of them the schema's own
        return json.bind(tree, parameter.getParameterType());
    }

    private static void requireJson(@Nullable String contentType) throws HttpMediaTypeNotSupportedException {
        try {
            var sent = MimeTypeUtils.parseMimeType(contentType == null ? "" : contentType);
            if (isJson(sent)) {
                return;
            }
        } catch (InvalidMimeTypeException _) {
            // refused below, like any other that is not JSON
        }
        throw new HttpMediaTypeNotSupportedException((MediaType) null, List.of(MediaType.APPLICATION_JSON));
    }

    private static boolean isJson(MimeType sent) {
        return sent.getType().equals("application")
                && (sent.getSubtype().equals("json") || sent.getSubtype().endsWith("+json"));
    }
}
