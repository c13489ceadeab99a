package io.attune.gateway.session;

import com.mongodb.MongoException;
import io.attune.gateway.session.Found.Nobody;
import io.attune.gateway.session.Found.Somebody;
import io.attune.gateway.session.Found.Unknown;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;

/** Finds who a request is from, with tokens that are still good for a while. */
@Component
class Visitors {

    /** Renewed this long before their end, so that no service is shown one that ends on the way. */
    private static final Duration AHEAD = Duration.ofSeconds(60);

    private static final Duration RENEWAL = Duration.ofSeconds(10);
    private static final Logger log = LoggerFactory.getLogger(Visitors.class);

    private final Sessions sessions;
    private final Cookies cookies;
    private final Tokens tokens;
    private final InstantSource clock;

    Visitors(Sessions sessions, Cookies cookies, Tokens tokens, InstantSource clock) {
        this.sessions = sessions;
        this.cookies = cookies;
        this.tokens = tokens;
        this.clock = clock;
    }

    Found of(HttpServletRequest request) {
        var cookie = cookies.session(request);
        if (cookie.isEmpty()) {
            return new Nobody();
        }
        try {
            return sessions.find(cookie.get()).map(this::present).orElseGet(Nobody::new);
        } catch (MongoException away) {
            log.warn("Sessions cannot be read: {}", away.getClass().getSimpleName());
            return new Unknown();
        }
    }

    private Found present(Session session) {
        sessions.touch(session);
        var needed = session.signedIn().accessUntil().minus(AHEAD).isBefore(clock.instant());
        return needed ? withNewTokens(session) : new Somebody(session);
    }

    private Found withNewTokens(Session session) {
        if (session.signedIn().refreshToken() == null) {
            return asLongAsItLasts(session, new Nobody());
        }
        var renewedByAnother = session.renewing() != null && session.renewing().isAfter(clock.instant());
        return renewedByAnother
                ? asLongAsItLasts(session, new Unknown())
                : sessions.claimRenewal(session, RENEWAL)
                        .map(this::renewed)
                        .orElseGet(() -> asLongAsItLasts(session, new Unknown()));
    }

    private Found renewed(Session claimed) {
        try {
            var renewed = tokens.renewed(claimed.signedIn());
            sessions.renew(claimed, renewed);
            return new Somebody(new Session(claimed.id(), claimed.version() + 1, claimed.touched(), null, renewed));
        } catch (OAuth2AuthorizationException refused) {
            return refusedOrAway(claimed, refused);
        } catch (IssuerAway away) {
            log.warn("Tokens cannot be renewed: {}", away.getMessage());
            return asLongAsItLasts(claimed, new Unknown());
        }
    }

    /** The issuer ends a session too, and then this one is over; where it only does not answer, it may not be. */
    private Found refusedOrAway(Session claimed, OAuth2AuthorizationException refused) {
        var code = refused.getError().getErrorCode();
        log.warn("Tokens were not renewed: {}", code);
        if (!code.equals("invalid_grant")) {
            return asLongAsItLasts(claimed, new Unknown());
        }
        sessions.end(claimed);
        return new Nobody();
    }

    private Found asLongAsItLasts(Session session, Found otherwise) {
        return session.signedIn().accessUntil().isAfter(clock.instant()) ? new Somebody(session) : otherwise;
    }
}
