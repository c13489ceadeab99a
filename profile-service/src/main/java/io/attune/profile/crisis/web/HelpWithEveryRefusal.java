package io.attune.profile.crisis.web;

import io.attune.profile.crisis.CrisisDirectory;
import io.attune.profile.vocabulary.Languages;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Whoever sends an intake and is refused, be it for a mistake or because the store is away, still learns where to turn:
 * what they answered may have been a cry for help. Where they are may not have been readable, so it is what serves
 * everyone.
 */
@RestControllerAdvice
class HelpWithEveryRefusal implements ResponseBodyAdvice<Object> {

    private final CrisisDirectory directory;

    HelpWithEveryRefusal(CrisisDirectory directory) {
        this.directory = directory;
    }

    @Override
    public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter answer,
            MediaType mediaType,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body instanceof ProblemDetail problem && sendsAnIntake(request)) {
            problem.setProperty("crisisResources", directory.help(null, language(request)));
        }
        return body;
    }

    private static boolean sendsAnIntake(ServerHttpRequest request) {
        return request.getMethod().equals(HttpMethod.POST)
                && request.getURI().getPath().equals("/api/intakes");
    }

    private static String language(ServerHttpRequest request) {
        var accepted = request.getHeaders().getAcceptLanguageAsLocales().stream()
                .map(locale -> locale.toLanguageTag())
                .toList();
        return Languages.spokenHere(accepted.isEmpty() ? List.of("en") : accepted);
    }
}
