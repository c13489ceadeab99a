package io.attune.system.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.attune.system.identity.DemoUser;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every way to forge a token, at every service and at the front door. */
class ForgedTokensJourney {

    /** A route of each service that a clerk may call. */
    private static final Map<String, String> ROUTES = Map.of(
            "profile-service", "/api/intakes/00000000-0000-0000-0000-000000000000",
            "matching-service", "/api/matching/exposure",
            "booking-service", "/api/busy-feeds/stale");

    private final Cast cast = Cast.all();
    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer elsewhere;

    @BeforeEach
    void opensAnAddressThatNobodyMustAsk() throws IOException {
        elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.close();
        });
        elsewhere.start();
    }

    @AfterEach
    void closesIt() {
        elsewhere.stop(0);
    }

    @Test
    void noneOpensAnything() throws IOException {
        var forged = forged();

        ROUTES.forEach(
                (service, path) -> List.of(cast.target(service), cast.gateway()).forEach(target -> {
                    var good = target.send(Attempt.of("GET", path).as(forged.control()));
                    assertThat(good.status()).as("the control at %s", path).isIn(200, 404);
                    forged.all().forEach((name, token) -> {
                        var answer = target.send(Attempt.of("GET", path).as(token));
                        assertThat(answer.status()).as("%s at %s", name, path).isEqualTo(401);
                        assertThat(answer.problem()).as("%s at %s", name, path).isEqualTo("invalid-token");
                    });
                }));
        assertThat(asked).as("requests to the forger's address").hasValue(0);
    }

    @Test
    void aTokenOfUnboundedLengthIsRefusedBeforeItIsRead() {
        ROUTES.forEach(
                (service, path) -> List.of(cast.target(service), cast.gateway()).forEach(target -> assertThat(
                                target.send(Attempt.of("GET", path).as("a".repeat(100_000)))
                                        .status())
                        .isIn(400, 401, 431)));
    }

    @Test
    void aTokenInTheQueryOrTheBodyOpensNothing() {
        var token = cast.token(DemoUser.STAFF);

        assertThat(cast.gateway()
                        .send(Attempt.of("GET", "/api/busy-feeds/stale?access_token=" + token))
                        .status())
                .isEqualTo(401);
        assertThat(cast.gateway()
                        .send(Attempt.of("POST", "/api/reprojections")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .body("access_token=" + token))
                        .status())
                .isEqualTo(401);
    }

    private ForgedTokens forged() throws IOException {
        var key = Files.readString(cast.system().folder().resolve("secrets/issuer-key.json"));
        var address = "http://127.0.0.1:" + elsewhere.getAddress().getPort() + "/jwks";
        return new ForgedTokens(key, cast.token(DemoUser.STAFF), cast.person().token(), address);
    }
}
