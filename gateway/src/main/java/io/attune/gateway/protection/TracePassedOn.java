package io.attune.gateway.protection;

import io.attune.platform.trace.Trace;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/** The service continues the step that the front door began. */
@Component
class TracePassedOn implements RequestHttpHeadersFilter {

    @Override
    public HttpHeaders apply(HttpHeaders sent, ServerRequest request) {
        var passed = HttpHeaders.copyOf(sent);
        Trace.current().ifPresent(trace -> passed.set(Trace.HEADER, trace.traceparent()));
        return passed;
    }
}
