package io.attune.gateway.overview;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.serviceUnavailable;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.attune.gateway.FrontDoorTestBed;
import io.attune.platform.testing.Http.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportOfAllIntegrationTests extends FrontDoorTestBed {

    private static final String PATH = "/api/intakes/red/export";

    @BeforeEach
    void everyoneAnswers() {
        says(PROFILE, """
                {"ownWords": {"narrative": "<script>alert('x')</script> & \\"so\\" on", "<b>odd</b>": null},
                 "keeping": {"onLegalHold": false}, "consents": []}""");
        says(MATCHING, "{\"history\": {\"picks\": [\"maya\"]}}");
        says(BOOKING, "{\"appointments\": [{\"id\": \"first\", \"status\": \"booked\"}]}");
    }

    @Test
    void joinsEveryServicesPartWholeAndKeepsItFromCaches() {
        var answer = exported("application/json", "en");

        assertThat(answer.json().path("intakeId").asString()).isEqualTo("red");
        assertThat(answer.json().at("/profile/ownWords/narrative").asString()).startsWith("<script>");
        assertThat(answer.json().at("/matching/history/picks/0").asString()).isEqualTo("maya");
        assertThat(answer.json().at("/booking/appointments/0/id").asString()).isEqualTo("first");
        assertThat(answer.json().path("missing")).isEmpty();
        assertThat(answer.json().has("incomplete")).isFalse();
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }

    @Test
    void namesWhoCannotBeAskedAndSaysThatItIsNotWhole() {
        BOOKING.stubFor(get(urlPathEqualTo(PATH)).willReturn(serviceUnavailable()));

        var data = exported("application/json", "en").json();
        var page = exported("text/html", "en").body();

        assertThat(data.path("incomplete").asBoolean()).isTrue();
        assertThat(data.at("/missing/0").asString()).isEqualTo("booking");
        assertThat(data.at("/profile/ownWords").isMissingNode()).isFalse();
        assertThat(page).contains("This is not all").contains("Could not be asked: Appointments");
    }

    @Test
    void saysThatItIsNotWholeWhereSomethingIsWithheld() {
        says(PROFILE, "{\"incomplete\": true}");

        var data = exported("application/json", "en").json();

        assertThat(data.path("incomplete").asBoolean()).isTrue();
        assertThat(data.path("missing")).isEmpty();
    }

    @Test
    void aPageHoldsTheSameAndNothingInItRunsOrIsLoaded() {
        var page = exported("text/html", "en");

        assertThat(page.header("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.body())
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;so&quot; on")
                .contains("&lt;b&gt;odd&lt;/b&gt;")
                .contains("<dt>In your words</dt>")
                .contains("<dt>Under an order to keep it</dt><dd>no</dd>")
                .contains("maya", "first", "booked")
                .doesNotContain("This is not all")
                .doesNotContainPattern("<(script|b|link|img|style|iframe)\\b")
                .doesNotContainPattern("\\b(src|href|style|on\\w+)=");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr-CA, en | fr | Dans vos mots",
                "de, fr    | fr | Dans vos mots",
                "en-CA, fr | en | In your words",
                "de        | en | In your words"
            })
    void aPageIsInTheReadersLanguage(String wished, String language, String words) {
        assertThat(exported("text/html", wished).body())
                .contains("<html lang=\"" + language + "\">")
                .contains(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/*                                      | application/json",
                "text/html,application/xhtml+xml,*/*;q=.8 | text/html",
                "application/json, text/html              | application/json",
                "text/html;q=0.5, application/json;q=0.9  | application/json",
                "nonsense                                 | application/json"
            })
    void isAPageForWhoeverAsksForOne(String accept, String type) {
        assertThat(exported(accept, "en").header("Content-Type").orElse("")).startsWith(type);
    }

    @Test
    void refusesAsAServiceRefuses() {
        PROFILE.stubFor(get(urlPathEqualTo(PATH))
                .willReturn(jsonResponse("{\"type\": \"/problems/not-found\", \"status\": 404}", 404)));

        var answer = exported("text/html", "en");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.problem()).isEqualTo("not-found");
    }

    private Answer exported(String accept, String languages) {
        return http.get(
                PATH,
                "Authorization",
                "Bearer own",
                "Accept",
                accept,
                "Accept-Language",
                languages,
                "X-Purpose",
                "care");
    }

    private static void says(WireMockServer neighbour, String body) {
        neighbour.stubFor(get(urlPathEqualTo(PATH))
                .withHeader("Authorization", equalTo("Bearer own"))
                .withHeader("X-Purpose", equalTo("care"))
                .willReturn(okJson(body)));
    }
}
