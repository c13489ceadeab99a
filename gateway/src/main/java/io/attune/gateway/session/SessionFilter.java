package io.attune.gateway.session;

import io.attune.gateway.protection.Refusals;
import io.attune.gateway.session.Found.Nobody;
import io.attune.gateway.session.Found.Somebody;
import io.attune.gateway.session.Found.Unknown;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Puts the session's token to a request that brings none. Whoever is not signed in is passed on as they came, and the
 * service says what it needs; so a session that nobody can look at stands in nobody's way who needs none.
 */
@Component
public class SessionFilter implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    static final String TOKEN = SessionFilter.class.getName();

    private final Visitors visitors;
    private final Forgeries forgeries;
    private final Refusals refusals;

    SessionFilter(Visitors visitors, Forgeries forgeries, Refusals refusals) {
        this.visitors = visitors;
        this.forgeries = forgeries;
        this.refusals = refusals;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        if (request.servletRequest().getHeader(HttpHeaders.AUTHORIZATION) != null) {
            return next.handle(request);
        }
        return switch (visitors.of(request.servletRequest())) {
            case Nobody _ -> next.handle(request);
            case Unknown _ -> unlessATokenIsNeeded(next.handle(request));
            case Somebody(var session) -> asSomebody(session.signedIn(), request, next);
        };
    }

    private ServerResponse asSomebody(SignedIn signedIn, ServerRequest request, HandlerFunction<ServerResponse> next)
            throws Exception {
        if (forgeries.suspects(request.servletRequest(), signedIn)) {
            return refusals.refusal(SessionProblems.FORGED, SessionProblems.FORGED_DETAIL);
        }
        request.attributes().put(TOKEN, signedIn.accessToken());
        return next.handle(request);
    }

    private ServerResponse unlessATokenIsNeeded(ServerResponse answer) {
        return answer.statusCode() == HttpStatus.UNAUTHORIZED
                ? refusals.problem(SessionProblems.UNKNOWN, SessionProblems.LATER, Map.of())
                : answer;
    }
}
