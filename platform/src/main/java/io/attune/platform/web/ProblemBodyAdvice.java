package io.attune.platform.web;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Completes every problem on its way out, whether a controller answered it or the {@link ProblemAdvice}. */
@RestControllerAdvice
class ProblemBodyAdvice implements ResponseBodyAdvice<Object> {

    private final ObjectProvider<ProblemMembers> members;

    ProblemBodyAdvice(ObjectProvider<ProblemMembers> members) {
        this.members = members;
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
        if (body instanceof ProblemDetail problem) {
            ProblemCircumstances.tell(problem, request.getURI().getRawPath());
            if (request instanceof ServletServerHttpRequest served) {
                members.forEach(
                        beside -> beside.beside(served.getServletRequest()).forEach(problem::setProperty));
            }
        }
        return body;
    }
}
