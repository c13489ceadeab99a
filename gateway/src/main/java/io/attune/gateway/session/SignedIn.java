package io.attune.gateway.session;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is signed in, with what opens things for them.
 *
 * @param csrfToken what a page must send along with every change
 * @param since never changes, however often tokens are renewed
 */
record SignedIn(
        String subject,
        List<String> roles,
        String csrfToken,
        Instant since,
        String idToken,
        String accessToken,
        Instant accessUntil,
        @Nullable String refreshToken) {

    SignedIn {
        roles = List.copyOf(roles);
    }

    /** An issuer may keep the refresh token or change it. */
    SignedIn renewed(String newAccessToken, Instant until, @Nullable String newRefreshToken) {
        var refresh = newRefreshToken == null ? refreshToken : newRefreshToken;
        return new SignedIn(subject, roles, csrfToken, since, idToken, newAccessToken, until, refresh);
    }

    @Override
    public String toString() {
        return "SignedIn[kept to itself]";
    }
}
