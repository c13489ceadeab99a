package io.attune.gateway.session;

import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/** The service sees a bearer token and cannot tell that there is a session. */
@Component
class TokenPassedOn implements RequestHttpHeadersFilter {

    @Override
    public HttpHeaders apply(HttpHeaders sent, ServerRequest request) {
        var passed = HttpHeaders.copyOf(sent);
        passed.remove(Forgeries.HEADER);
        request.attribute(SessionFilter.TOKEN).ifPresent(token -> passed.setBearerAuth((String) token));
        return passed;
    }
}
