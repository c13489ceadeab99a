package io.attune.gateway;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.attune.platform.local.EmbeddedMongo;
import io.attune.platform.testing.Http;
import io.attune.platform.testing.MutableClock;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The front door with three neighbours that can be told what to answer, and a limit short enough to wait for. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "management.endpoint.health.cache.time-to-live=0",
            "attune.services.profile.limit=3s",
            "attune.services.matching.limit=3s",
            "attune.services.booking.limit=3s",
            // All tests come from one address.
            "attune.limits.address.most=100000",
            "attune.limits.intakes.most=100000",
            "attune.secrets.sessions=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
            "attune.oidc.client-secret=" + SigningIssuer.SECRET,
        })
public abstract class FrontDoorTestBed {

    protected static final WireMockServer PROFILE = neighbour();
    protected static final WireMockServer MATCHING = neighbour();
    protected static final WireMockServer BOOKING = neighbour();

    private static final EmbeddedMongo MONGO = EmbeddedMongo.inMemory();
    private static final SigningIssuer ISSUER = SigningIssuer.start(MutableClock.at("2026-11-25T14:00:00Z"));

    protected Http http = new Http(0);

    @DynamicPropertySource
    static void addresses(DynamicPropertyRegistry settings) {
        settings.add("attune.services.profile.address", PROFILE::baseUrl);
        settings.add("attune.services.matching.address", MATCHING::baseUrl);
        settings.add("attune.services.booking.address", BOOKING::baseUrl);
        settings.add("spring.mongodb.uri", () -> MONGO.connectionString() + "/gateway");
        settings.add("attune.oidc.issuer", ISSUER::address);
        settings.add("attune.oidc.discovery-uri", () -> ISSUER.address() + "/.well-known/openid-configuration");
    }

    @BeforeEach
    void forgetTheLastTest(@LocalServerPort int port, @Autowired CircuitBreakerRegistry breakers) {
        http = new Http(port);
        PROFILE.resetAll();
        MATCHING.resetAll();
        BOOKING.resetAll();
        breakers.getAllCircuitBreakers().forEach(CircuitBreaker::reset);
    }

    private static WireMockServer neighbour() {
        var server = new WireMockServer(WireMockConfiguration.options().dynamicPort());
        server.start();
        return server;
    }
}
