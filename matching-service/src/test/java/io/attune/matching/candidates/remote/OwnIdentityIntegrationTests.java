package io.attune.matching.candidates.remote;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.BasicCredentials;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import io.attune.platform.testing.MutableClock;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class OwnIdentityIntegrationTests {

    private static final String TOKENS = "/oauth2/token";

    private final WireMockServer issuer = new WireMockServer(options().dynamicPort());
    private final MutableClock clock = MutableClock.at("2026-11-25T15:00:00Z");
    private OwnIdentity identity = new OwnIdentity(settings("x"), clock);

    @BeforeEach
    void theIssuerIsThere() {
        issuer.start();
        answers(token("first"));
        identity = new OwnIdentity(settings("so+secret"), clock);
    }

    @AfterEach
    void end() {
        issuer.stop();
    }

    @Test
    void asksForATokenAsItsOwnClient() {
        identity.renewWhenDue();

        assertThat(identity.token()).contains("first");
        issuer.verify(postRequestedFor(urlPathEqualTo(TOKENS))
                .withRequestBody(containing("grant_type=client_credentials"))
                .withBasicAuth(new BasicCredentials("attune-matching", "so%2Bsecret")));
    }

    @Test
    void fetchesTheNextOneAtHalfTheLifeOfTheFirst() {
        identity.renewWhenDue();
        answers(token("second"));

        clock.advance(Duration.ofMinutes(29));
        identity.renewWhenDue();
        assertThat(identity.token()).contains("first");

        clock.advance(Duration.ofMinutes(1));
        identity.renewWhenDue();
        assertThat(identity.token()).contains("second");
    }

    @Test
    void keepsTheOneItHasWhileTheIssuerIsAwayAndIsNobodyOnceThatHasLapsed() {
        identity.renewWhenDue();
        answers(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));

        clock.advance(Duration.ofMinutes(59));
        identity.renewWhenDue();
        assertThat(identity.token()).contains("first");

        clock.advance(Duration.ofMinutes(1));
        identity.renewWhenDue();
        assertThat(identity.token()).isEmpty();
        assertThat(health(identity, settings("so+secret"))).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void aRefusedSecretIsNoFaultOfAnybodyWhoWaits() {
        answers(aResponse()
                .withStatus(401)
                .withHeader("Content-Type", "application/json")
                .withBody("{\"error\":\"invalid_client\"}"));

        identity.renewWhenDue();

        assertThat(identity.token()).isEmpty();
    }

    @Test
    void withoutASecretItAsksNobodyAndIsNobody() {
        var nobody = new OwnIdentity(settings(""), clock);

        nobody.renewWhenDue();

        assertThat(nobody.token()).isEmpty();
        assertThat(health(nobody, settings(""))).isEqualTo(Status.UP);
        issuer.verify(0, postRequestedFor(urlPathEqualTo(TOKENS)));
    }

    private static Status health(OwnIdentity identity, IdentitySettings settings) {
        return new OwnIdentityHealth(identity, settings).health().getStatus();
    }

    private IdentitySettings settings(String secret) {
        var port = issuer.isRunning() ? issuer.port() : 1;
        return new IdentitySettings(URI.create("http://127.0.0.1:" + port + TOKENS), "attune-matching", secret);
    }

    private void answers(ResponseDefinitionBuilder answer) {
        issuer.stubFor(post(urlPathEqualTo(TOKENS)).willReturn(answer));
    }

    private static ResponseDefinitionBuilder token(String value) {
        return okJson("{\"access_token\":\"%s\",\"token_type\":\"Bearer\",\"expires_in\":3600}".formatted(value));
    }
}
