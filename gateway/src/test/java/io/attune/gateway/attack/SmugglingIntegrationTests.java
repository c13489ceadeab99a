package io.attune.gateway.attack;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.attune.gateway.FrontDoorTestBed;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

class SmugglingIntegrationTests extends FrontDoorTestBed {

    private static final String HIDDEN = "DELETE /api/holds/hidden HTTP/1.1\r\nHost: attune\r\n\r\n";

    @LocalServerPort
    private int port;

    @BeforeEach
    void answerEverything() {
        neighbours().forEach(neighbour -> neighbour.stubFor(any(anyUrl()).willReturn(okJson("{}"))));
    }

    /** Where one length says that the hidden request is part of a body, it must never be asked of anybody. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("disagreements")
    void whatOneLengthHidesIsNeverAsked(String name, String request) {
        var answers = new RawConnection(port).say(request);

        assertThat(asked()).as("asked, answered %s", answers.text()).noneMatch(asked -> asked.getUrl()
                .contains("hidden"));
        assertThat(asked().size()).isLessThanOrEqualTo(1);
        assertThat(answers.statuses().stream().skip(1)).as(answers.text()).allMatch(status -> status >= 400);
        assertThat(answers.closed() || answers.statuses().equals(List.of(200)))
                .as("hung up, or read it as one: %s", answers.text())
                .isTrue();
    }

    static Stream<Arguments> disagreements() {
        var chunkedFirst = "0\r\n\r\n" + HIDDEN;
        return Stream.of(
                framed("two lengths", "Content-Length: 5\r\nContent-Length: " + (5 + HIDDEN.length()), chunkedFirst),
                framed("two lengths in one header", "Content-Length: 5, " + (5 + HIDDEN.length()), chunkedFirst),
                framed("a length with a sign", "Content-Length: +5", chunkedFirst),
                framed("a negative length", "Content-Length: -5", chunkedFirst),
                framed("a length in hexadecimal", "Content-Length: 0x5", chunkedFirst),
                framed("a length beyond numbers", "Content-Length: 99999999999999999999", chunkedFirst),
                framed("a coding nobody knows", "Transfer-Encoding: xchunked", chunkedFirst),
                framed("a coding after chunked", "Transfer-Encoding: chunked, identity", chunkedFirst),
                framed("chunked twice", "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked", chunkedFirst),
                framed(
                        "a space before the colon",
                        "Content-Length: " + (5 + HIDDEN.length()) + "\r\nTransfer-Encoding : chunked",
                        chunkedFirst),
                framed(
                        "a folded header",
                        "Content-Length: " + (5 + HIDDEN.length()) + "\r\nX-A: b\r\n Transfer-Encoding: chunked",
                        chunkedFirst),
                framed(
                        "a header without a name",
                        "Content-Length: " + (5 + HIDDEN.length()) + "\r\n: chunked",
                        chunkedFirst),
                framed(
                        "a chunk longer than it says",
                        "Transfer-Encoding: chunked",
                        "5\r\nabcdefgh\r\n0\r\n\r\n" + HIDDEN),
                framed("a chunk of no size", "Transfer-Encoding: chunked", "zz\r\nabc\r\n0\r\n\r\n" + HIDDEN),
                framed("a negative chunk", "Transfer-Encoding: chunked", "-1\r\nabc\r\n0\r\n\r\n" + HIDDEN),
                framed(
                        "a chunk beyond numbers",
                        "Transfer-Encoding: chunked",
                        "ffffffffffffffff1\r\nabc\r\n0\r\n\r\n" + HIDDEN));
    }

    @Test
    void aLengthBesideChunksCountsForNothingAndEndsTheConnection() {
        var request = post("Content-Length: 5\r\nTransfer-Encoding: chunked", "0\r\n\r\n" + HIDDEN);

        var answers = new RawConnection(port).say(request);

        assertThat(asked()).noneMatch(asked -> asked.getUrl().contains("hidden"));
        assertThat(answers.statuses()).hasSize(1);
        assertThat(answers.closed()).isTrue();
    }

    @Test
    void theNeighbourReadsTheBodyThatTheFrontDoorRead() {
        var body = "{\"a\":\"" + HIDDEN + "\"}";
        new RawConnection(port).say(post("Content-Length: " + body.length() + "\r\nConnection: close", body));

        assertThat(asked()).singleElement().satisfies(asked -> {
            assertThat(asked.getUrl()).isEqualTo("/api/holds");
            assertThat(asked.getBodyAsString()).isEqualTo(body);
            assertThat(asked.containsHeader("Transfer-Encoding")).isNotEqualTo(asked.containsHeader("Content-Length"));
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenLines")
    void aRequestThatIsNotWrittenAsOneIsRefused(String name, String request) {
        var answers = new RawConnection(port).say(request);

        assertThat(answers.statuses()).as(answers.text()).allMatch(status -> status >= 400 && status < 600);
        assertThat(asked()).as(answers.text()).isEmpty();
    }

    static Stream<Arguments> brokenLines() {
        return Stream.of(
                Arguments.of("no host", "GET /api/vocabulary HTTP/1.1\r\n\r\n"),
                Arguments.of("two hosts", "GET /api/vocabulary HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n"),
                Arguments.of("a host with a path", "GET /api/vocabulary HTTP/1.1\r\nHost: a/b@c\r\n\r\n"),
                Arguments.of(
                        "a zero in a name",
                        "GET /api/vocabulary HTTP/1.1\r\nHost: a\r\nX\0Y: b\r\nConnection: close\r\n\r\n"),
                Arguments.of(
                        "a bare carriage return",
                        "GET /api/vocabulary HTTP/1.1\r\nHost: a\r\nX: b\rContent-Length: 5\r\n\r\n"),
                Arguments.of("a space in the path", "GET /api/voca bulary HTTP/1.1\r\nHost: a\r\n\r\n"),
                Arguments.of("a backslash in the path", "GET /api\\vocabulary HTTP/1.1\r\nHost: a\r\n\r\n"),
                Arguments.of("a zero in the path", "GET /api/vocabulary\0 HTTP/1.1\r\nHost: a\r\n\r\n"),
                Arguments.of(
                        "a header of 100 KB",
                        "GET /api/vocabulary HTTP/1.1\r\nHost: a\r\nX: " + "a".repeat(100_000) + "\r\n\r\n"),
                Arguments.of(
                        "5,000 headers",
                        "GET /api/vocabulary HTTP/1.1\r\nHost: a\r\n" + "X: a\r\n".repeat(5_000) + "\r\n"),
                Arguments.of("another protocol", "GET /api/vocabulary HTTP/9.9\r\nHost: a\r\n\r\n"),
                Arguments.of("HTTP/2 without asking", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
                Arguments.of("a tunnel", "CONNECT 169.254.169.254:80 HTTP/1.1\r\nHost: 169.254.169.254:80\r\n\r\n"),
                Arguments.of(
                        "an echo",
                        "TRACE /api/vocabulary HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer x\r\nConnection: close\r\n\r\n"));
    }

    @Test
    void anotherMachinesAddressInTheRequestLineLeadsNowhereElse() {
        var answers = new RawConnection(port)
                .say("GET http://169.254.169.254/api/vocabulary HTTP/1.1\r\nHost: attune\r\nConnection: close\r\n\r\n");

        assertThat(answers.statuses()).hasSize(1);
        assertThat(asked()).allSatisfy(asked -> {
            assertThat(asked.getUrl()).isEqualTo("/api/vocabulary");
            assertThat(asked.getHeader("Host")).doesNotContain("169.254");
        });
    }

    @Test
    void aNewLineInAHeaderStaysThere() {
        var answers = new RawConnection(port).say("GET /api/vocabulary HTTP/1.1\nHost: attune\nConnection: close\n\n");

        assertThat(answers.statuses()).hasSizeLessThanOrEqualTo(1);
        assertThat(asked().size()).isLessThanOrEqualTo(1);
    }

    @Test
    void twoRequestsOnOneConnectionAreTwo() {
        var answers = new RawConnection(port)
                .say(
                        "GET /api/vocabulary HTTP/1.1\r\nHost: attune\r\n\r\nGET /api/crisis-resources HTTP/1.1\r\nHost: attune\r\nConnection: close\r\n\r\n");

        assertThat(answers.statuses()).containsExactly(200, 200);
        assertThat(asked())
                .extracting(LoggedRequest::getUrl)
                .containsExactlyInAnyOrder("/api/vocabulary", "/api/crisis-resources");
    }

    private static Arguments framed(String name, String lengths, String body) {
        return Arguments.of(name, post(lengths, body));
    }

    private static String post(String lengths, String body) {
        return "POST /api/holds HTTP/1.1\r\nHost: attune\r\nContent-Type: application/json\r\n" + lengths + "\r\n\r\n"
                + body;
    }

    static List<LoggedRequest> asked() {
        return neighbours().stream()
                .flatMap(neighbour -> neighbour.findAll(anyRequestedFor(anyUrl())).stream())
                .toList();
    }

    private static List<WireMockServer> neighbours() {
        return List.of(PROFILE, MATCHING, BOOKING);
    }
}
