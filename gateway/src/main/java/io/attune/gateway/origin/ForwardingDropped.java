package io.attune.gateway.origin;

import java.util.List;
import java.util.Locale;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/** No service is told by a caller on whose behalf it is asked, nor sees a cookie: those are for the front door. */
@Component
class ForwardingDropped implements RequestHttpHeadersFilter {

    private static final List<String> FOR_THE_FRONT_DOOR =
            List.of("forwarded", "x-real-ip", "x-client-ip", "x-original-url", "x-rewrite-url", "cookie");

    @Override
    public HttpHeaders apply(HttpHeaders sent, ServerRequest request) {
        var passed = new HttpHeaders();
        sent.forEach((name, values) -> {
            if (!isForTheFrontDoor(name.toLowerCase(Locale.ROOT))) {
                passed.addAll(name, values);
            }
        });
        return passed;
    }

    private static boolean isForTheFrontDoor(String name) {
        return name.startsWith("x-forwarded-") || FOR_THE_FRONT_DOOR.contains(name);
    }
}
