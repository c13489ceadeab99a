package io.attune.matching;

import io.attune.platform.access.AccessTable;
import io.attune.platform.testing.Http;
import io.attune.platform.testing.LocalStackInitializer;
import io.attune.platform.testing.RoutesOnPaper;
import io.attune.platform.testing.TestIssuerInitializer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        classes = {MatchingApplication.class, Neighbours.Topics.class})
@ContextConfiguration(
        initializers = {LocalStackInitializer.class, TestIssuerInitializer.class, IntakeKeysInitializer.class})
class OpenApiIntegrationTests {

    @Autowired
    private AccessTable access;

    @LocalServerPort
    private int port;

    @Test
    void everyRouteOfTheAccessTableIsOnPaper() {
        RoutesOnPaper.of(new Http(port)).agreeWith(access);
    }
}
