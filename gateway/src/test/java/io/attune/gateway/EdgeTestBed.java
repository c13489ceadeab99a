package io.attune.gateway;

import io.attune.platform.testing.MutableClock;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestPropertySource;

/** The front door behind a proxy it trusts, so that a test can be many callers, with limits that are soon reached. */
@Import(EdgeTestBed.StandingClock.class)
@TestPropertySource(
        properties = {
            "attune.origin.trusted-proxies=127.0.0.0/8,::1/128",
            "attune.origin.allowed=https://partner.example,https://portal.example:8443",
            "attune.origin.allowed-with-credentials=https://portal.example:8443",
            "attune.limits.address.most=30",
            "attune.limits.token.most=10",
            "attune.limits.intakes.most=3",
            "attune.limits.credentials.most=4",
            "attune.limits.open-reads.most=12",
        })
public abstract class EdgeTestBed extends FrontDoorTestBed {

    @Autowired
    protected MutableClock clock;

    private static int callers;

    /** An address that no test had before. */
    protected String address = "";

    @BeforeEach
    void comeFromElsewhere() {
        callers++;
        address = "203.0.113." + callers;
    }

    /** From the test's own address, as its proxy says. */
    protected HttpRequest.Builder mine(String path) {
        return from(address, path);
    }

    protected HttpRequest.Builder from(String caller, String path) {
        return http.request(path, "X-Forwarded-For", caller, "Content-Type", "application/json");
    }

    @TestConfiguration
    static class StandingClock {

        @Bean
        @Primary
        MutableClock standingClock() {
            return MutableClock.at("2026-11-25T14:00:00Z");
        }
    }
}
