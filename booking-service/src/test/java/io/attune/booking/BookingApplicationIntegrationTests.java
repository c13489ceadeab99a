package io.attune.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.booking.testing.BookingServiceTest;
import io.attune.platform.access.AccessTable;
import io.attune.platform.testing.Http;
import io.attune.platform.testing.ImpersonalRoutes;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@BookingServiceTest
class BookingApplicationIntegrationTests {

    @LocalServerPort
    int port;

    @Autowired
    AccessTable access;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    @Test
    void everyRouteHasItsRuleAndEveryRuleItsRoute() {
        var served = routes.getHandlerMethods().keySet().stream()
                .flatMap(BookingApplicationIntegrationTests::methodsAndPaths)
                .filter(route -> route.contains("/api/"))
                // one route may take bodies of several kinds
                .distinct();

        assertThat(access.rules().stream().map(rule -> rule.method() + ' ' + rule.path()))
                .containsExactlyInAnyOrderElementsOf(served.toList());
    }

    @Test
    void onlyTheseRoutesShowAndChangeNothingOfAClient() {
        assertThat(ImpersonalRoutes.of(access))
                .containsExactlyInAnyOrder(
                        "GET /api/open-hours",
                        "GET /api/therapists/{id}/open-hours",
                        "GET /api/therapists/{id}/hours",
                        "PUT /api/therapists/{id}/hours",
                        "POST /api/therapists/{id}/time-off",
                        "DELETE /api/therapists/{id}/time-off/{timeOffId}",
                        "GET /api/therapists/{id}/busy-feeds",
                        "POST /api/therapists/{id}/busy-feeds",
                        "DELETE /api/therapists/{id}/busy-feeds/{feedId}",
                        "GET /api/busy-feeds/stale",
                        "POST /api/therapists/{id}/calendar-feed",
                        "DELETE /api/therapists/{id}/calendar-feed");
    }

    @Test
    void isReadyWithTheZonesOfToday() {
        var http = new Http(port);

        assertThat(http.get("/actuator/health/readiness").json().path("status").asString())
                .isEqualTo("UP");
        assertThat(http.get("/actuator/health")
                        .json()
                        .at("/components/zones/status")
                        .asString())
                .isEqualTo("UP");
    }

    private static Stream<String> methodsAndPaths(RequestMappingInfo route) {
        return route.getMethodsCondition().getMethods().stream()
                .flatMap(method -> route.getPatternValues().stream().map(path -> method + " " + path));
    }
}
