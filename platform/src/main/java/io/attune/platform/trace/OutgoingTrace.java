package io.attune.platform.trace;

import java.io.IOException;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/** Passes the current trace on with a question to another service. */
public final class OutgoingTrace implements ClientHttpRequestInterceptor {

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        Trace.current().ifPresent(trace -> request.getHeaders().set(Trace.HEADER, trace.traceparent()));
        return execution.execute(request, body);
    }
}
