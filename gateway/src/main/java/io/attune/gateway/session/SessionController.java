package io.attune.gateway.session;

import io.attune.gateway.session.Found.Nobody;
import io.attune.gateway.session.Found.Somebody;
import io.attune.gateway.session.Found.Unknown;
import io.attune.platform.web.Problems;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a page may know of the session, and its end. */
@RestController
class SessionController {

    private final Visitors visitors;
    private final Forgeries forgeries;
    private final Sessions sessions;
    private final SignOut signOut;
    private final Cookies cookies;

    SessionController(Visitors visitors, Forgeries forgeries, Sessions sessions, SignOut signOut, Cookies cookies) {
        this.visitors = visitors;
        this.forgeries = forgeries;
        this.sessions = sessions;
        this.signOut = signOut;
        this.cookies = cookies;
    }

    @Operation(summary = "Who is signed in at this browser")
    @GetMapping("/api/session")
    ResponseEntity<Object> session(HttpServletRequest request) {
        return switch (visitors.of(request)) {
            case Nobody _ -> ResponseEntity.ok(new SessionView(false, null, List.of(), null));
            case Unknown _ -> Problems.of(SessionProblems.UNKNOWN, SessionProblems.LATER);
            case Somebody(var session) -> ResponseEntity.ok(SessionView.of(session.signedIn()));
        };
    }

    @Operation(summary = "Sign out, here and at the issuer")
    @PostMapping("/logout")
    ResponseEntity<Object> logout(HttpServletRequest request, HttpServletResponse response) {
        return switch (visitors.of(request)) {
            case Nobody _ -> {
                cookies.dropSession(response);
                yield ResponseEntity.noContent().build();
            }
            case Unknown _ -> Problems.of(SessionProblems.UNKNOWN, SessionProblems.LATER);
            case Somebody(var session) ->
                forgeries.suspects(request, session.signedIn())
                        ? Problems.of(SessionProblems.FORGED, SessionProblems.FORGED_DETAIL)
                        : ended(session, response);
        };
    }

    private ResponseEntity<Object> ended(Session session, HttpServletResponse response) {
        sessions.end(session);
        cookies.dropSession(response);
        signOut.tell(session.signedIn());
        return ResponseEntity.noContent().build();
    }

    /** Nothing in it opens anything without the cookie. */
    record SessionView(
            boolean signedIn,
            @Nullable String subject,
            List<String> roles,
            @Nullable String csrfToken) {

        static SessionView of(SignedIn somebody) {
            return new SessionView(true, somebody.subject(), somebody.roles(), somebody.csrfToken());
        }
    }
}
