package io.attune.gateway.limits;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.attune.gateway.FrontDoorTestBed;
import io.attune.platform.testing.Http.Answer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizesIntegrationTests extends FrontDoorTestBed {

    private static final int KIBIBYTE = 1024;

    @BeforeEach
    void answer() {
        PROFILE.stubFor(any(anyUrl()).willReturn(ok()));
        BOOKING.stubFor(any(anyUrl()).willReturn(ok()));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/intakes,application/json,256",
        "/api/holds,application/json,64",
        "/api/holds,text/calendar,64",
        "/api/therapists/7/busy-feeds,application/json,64",
        "/api/therapists/7/busy-feeds,text/calendar,1024",
    })
    void takesABodyUpToItsLimitHoweverItIsSent(String path, String type, int most) {
        assertThat(announced(path, type, most * KIBIBYTE).status()).isEqualTo(200);
        assertThat(chunked(path, type, most * KIBIBYTE).status()).isEqualTo(200);
        PROFILE.resetRequests();
        BOOKING.resetRequests();

        isTooLarge(announced(path, type, most * KIBIBYTE + 1), most);
        isTooLarge(chunked(path, type, most * KIBIBYTE + 1), most);
        PROFILE.verify(0, anyRequestedFor(anyUrl()));
        BOOKING.verify(0, anyRequestedFor(anyUrl()));
    }

    @Test
    void showsHelpToWhoeverTellsTooMuch() {
        var refused = announced("/api/intakes", "application/json", 300 * KIBIBYTE);

        assertThat(refused.json().at("/crisisResources/0/call").asString()).isEqualTo("tel:988");
    }

    /** The rest is never asked for: the test would otherwise send 64 MiB. */
    @Test
    void stopsReadingWhereItIsTooMuch() {
        var sent = new AtomicLong();
        var endless = new InputStream() {
            @Override
            public int read() {
                return sent.incrementAndGet() > 64L * KIBIBYTE * KIBIBYTE ? -1 : 'x';
            }
        };
        try {
            isTooLarge(
                    http.send(http.request("/api/holds")
                            .POST(BodyPublishers.ofInputStream(() -> endless))
                            .build()),
                    64);
        } catch (java.io.UncheckedIOException hungUp) {
            assertThat(hungUp).hasCauseInstanceOf(IOException.class);
        }

        assertThat(sent.get()).isLessThan(32L * KIBIBYTE * KIBIBYTE);
    }

    @Test
    void refusesALongAddress() {
        var most = http.get("/api/vocabulary?q=" + "a".repeat(4096 - "/api/vocabularyq=".length()));
        var more = http.get("/api/vocabulary?q=" + "a".repeat(4097 - "/api/vocabularyq=".length()));

        assertThat(most.status()).isEqualTo(200);
        assertThat(more.status()).isEqualTo(414);
        assertThat(more.problem()).isEqualTo("address-too-long");
    }

    private Answer announced(String path, String type, int size) {
        return http.send(http.request(path, "Content-Type", type)
                .POST(BodyPublishers.ofByteArray(new byte[size]))
                .build());
    }

    private Answer chunked(String path, String type, int size) {
        return http.send(http.request(path, "Content-Type", type)
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[size])))
                .build());
    }

    private static void isTooLarge(Answer answer, int most) {
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.problem()).isEqualTo("body-too-large");
        assertThat(answer.json().path("detail").asString()).contains(most + " KiB");
    }
}
