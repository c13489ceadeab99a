package io.attune.gateway.session;

import com.mongodb.MongoException;
import io.attune.platform.web.Problems;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sends a browser to the issuer, and begins a session when it comes back (authorization code with PKCE). */
@Hidden
@RestController
class SignInController {

    /** A page of this site; not {@code //elsewhere}, which a browser takes for another host. */
    private static final Pattern OURS = Pattern.compile("/(?!/)[A-Za-z0-9/_.?=&-]{0,200}");

    private static final Logger log = LoggerFactory.getLogger(SignInController.class);

    private final SignIn signIn;
    private final Tokens tokens;
    private final Sessions sessions;
    private final Cookies cookies;

    SignInController(SignIn signIn, Tokens tokens, Sessions sessions, Cookies cookies) {
        this.signIn = signIn;
        this.tokens = tokens;
        this.sessions = sessions;
        this.cookies = cookies;
    }

    @GetMapping("/sign-in/" + Issuer.STAFF)
    ResponseEntity<Object> begin(
            @RequestParam(name = "to", defaultValue = "/") String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        return goTo(signIn.begin(request, response, OURS.matcher(to).matches() ? to : "/"));
    }

    /** Whatever session the browser had before is left to its end: the new one has a name of its own. */
    @GetMapping("/signed-in")
    ResponseEntity<Object> end(
            @RequestParam(name = "code", defaultValue = "") String code,
            @RequestParam(name = "state", defaultValue = "") String state,
            HttpServletRequest request,
            HttpServletResponse response) {
        var asked = signIn.asked(request);
        cookies.dropSignIn(response);
        if (asked.isEmpty() || code.isEmpty() || state.isEmpty()) {
            return Problems.of(SessionProblems.NOT_SIGNED_IN, "It was not begun in this browser, or too long ago.");
        }
        var signedIn = tokens.forCode(signIn.exchange(asked.get(), code, state));
        cookies.setSession(response, sessions.begin(signedIn));
        return goTo(asked.get().goingTo());
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(OAuth2AuthenticationException refused) {
        log.warn("A sign-in was refused: {}", refused.getError().getErrorCode());
        return isAway(refused.getError().getErrorCode())
                ? away(refused)
                : Problems.of(SessionProblems.NOT_SIGNED_IN, "Begin again.");
    }

    @ExceptionHandler({IssuerAway.class, OAuth2AuthorizationException.class, MongoException.class})
    ResponseEntity<Object> away(RuntimeException away) {
        log.warn("Nobody can sign in: {}", away.getClass().getSimpleName());
        return Problems.of(SessionProblems.ISSUER_AWAY, "Try again in a moment.");
    }

    /** What the library says where no answer came. */
    private static boolean isAway(String code) {
        return code.equals("invalid_token_response");
    }

    private static ResponseEntity<Object> goTo(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }
}
