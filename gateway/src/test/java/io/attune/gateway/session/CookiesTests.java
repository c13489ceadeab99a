package io.attune.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.gateway.origin.OriginSettings;
import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class CookiesTests {

    @Test
    void bindsTheCookieToTheHostAndToTlsWhereThereIsTls() {
        assertThat(set("https://attune.example"))
                .startsWith("__Host-attune-session=abc;")
                .contains("; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax")
                .doesNotContain("Domain", "Max-Age", "Expires");
    }

    @Test
    void doesWithoutTlsOnThisMachine() {
        assertThat(set("http://127.0.0.1:8080"))
                .startsWith("attune-session=abc;")
                .doesNotContain("Secure");
    }

    private static String set(String publicUrl) {
        var response = new MockHttpServletResponse();
        new Cookies(new OriginSettings(URI.create(publicUrl), Set.of(), Set.of(), Set.of()))
                .setSession(response, "abc");
        return String.valueOf(response.getHeader("Set-Cookie"));
    }
}
