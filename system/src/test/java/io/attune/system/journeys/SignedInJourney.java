package io.attune.system.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.system.identity.DemoUser;
import io.attune.system.run.BreakableSystem;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody of the practice signs in with a browser, at the issuer of this machine, works at two gateways, and leaves.
 */
class SignedInJourney {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    /** How every signed token begins. */
    private static final String TOKEN = "eyJ";

    private final BreakableSystem system = BreakableSystem.running();
    private final List<String> seen = new CopyOnWriteArrayList<>();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.ALWAYS)
            .build();

    @Test
    void staffSignInAtOneGatewayWorkAtAnotherAndLeaveBoth() throws Exception {
        var intake = "/api/intakes/"
                + Person.whoSends(system.gateway(), changes -> {}).intakeId();
        var first = "http://127.0.0.1:" + system.gatewayPort();
        var second = "http://127.0.0.1:" + system.startAnotherGateway();
        assertThat(get(first + intake).statusCode()).isEqualTo(401);

        signIn(first);

        assertThat(get(first + intake).statusCode()).isEqualTo(200);
        assertThat(get(second + intake).statusCode()).isEqualTo(200);
        var session = json(get(second + "/api/session"));
        assertThat(session.path("subject").asString()).isEqualTo("staff");
        assertThat(session.path("roles").path(0).asString()).isEqualTo("staff");
        assertThat(logout(second, "guessed").statusCode()).isEqualTo(403);
        assertThat(logout(second, session.path("csrfToken").asString()).statusCode())
                .isEqualTo(204);
        assertThat(get(first + intake).statusCode()).isEqualTo(401);
        assertThat(get(second + intake).statusCode()).isEqualTo(401);
        assertThat(seen).isNotEmpty().noneMatch(answer -> answer.contains(TOKEN));
    }

    private void signIn(String gateway) throws IOException, InterruptedException {
        var form = send(page(gateway + "/sign-in/staff?to=/README.md"));
        var csrf = CSRF.matcher(form.body());
        assertThat(csrf.find()).isTrue();
        var fields = "username=staff&password=" + DemoUser.PASSWORD + "&_csrf="
                + URLEncoder.encode(csrf.group(1), StandardCharsets.UTF_8);
        var page = send(page(form.uri().toString())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields)));
        assertThat(page.uri()).hasToString(gateway + "/README.md");
    }

    /** What a person goes to, and not a script. */
    private static HttpRequest.Builder page(String address) {
        return HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html");
    }

    private HttpResponse<String> logout(String gateway, String csrf) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(gateway + "/logout"))
                .header("X-CSRF-Token", csrf)
                .POST(BodyPublishers.noBody()));
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(request.build(), BodyHandlers.ofString());
        for (var each = answer; each != null; each = each.previousResponse().orElse(null)) {
            seen.add(each.uri() + " " + each.headers().map() + " " + each.body());
        }
        return answer;
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
