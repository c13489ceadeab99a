package io.attune.booking.openhours.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.attune.booking.BookingApplication;
import io.attune.booking.testing.PaperDays;
import io.attune.booking.testing.TestTime;
import io.attune.platform.testing.Contracts;
import io.attune.platform.testing.Http;
import io.attune.platform.testing.LocalStack;
import io.attune.platform.testing.TopicReader;
import io.attune.platform.testing.TopicReader.Received;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

class AvailabilityToldIntegrationTests {

    private static final String NEVER = "--attune.availability.tell-every=1h";
    private static final String AT_ONCE = "--attune.availability.tell-every=100ms";
    private static LocalStack stack;

    private final String maya = UUID.randomUUID().toString();

    @BeforeAll
    static void startStack() {
        stack = LocalStack.start();
    }

    @AfterAll
    static void stopStack() {
        stack.close();
    }

    @Test
    void aChangeOfHoursIsToldWithItsVersion() {
        try (var service = start(AT_ONCE)) {
            setHours(service, 0, "11:00");
            var first = await().until(this::told, events -> events.size() == 1).getFirst();
            setHours(service, 1, "12:00");
            var second = await().until(this::told, events -> events.size() == 2).getLast();

            var body = Objects.requireNonNull(second.value());
            Contracts.assertValid("booking", "availability.changed.v1", body);
            assertThat(body).contains("2026-11-30T14:00:00Z", "2026-11-30T16:00:00Z");
            assertThat(first.headers())
                    .containsEntry("ce_aggregateversion", "1")
                    .containsEntry("ce_offerable", "true");
            assertThat(second.headers()).containsEntry("ce_aggregateversion", "2");
        }
    }

    @Test
    void aCrashBetweenTheHoursAndTheTellingIsHealedByTheNextStart() {
        try (var service = start(NEVER)) {
            setHours(service, 0, "11:00");
        }
        assertThat(told()).isEmpty();

        try (var _ = start(AT_ONCE)) {
            await().until(this::told, events -> events.size() == 1);
        }
    }

    private static ConfigurableApplicationContext start(String tellEvery) {
        return new SpringApplicationBuilder(BookingApplication.class, TestTime.class, PaperDays.Instead.class)
                .initializers(new TestTime.Initializer())
                .run(arguments(tellEvery));
    }

    private static String[] arguments(String tellEvery) {
        var settings = stack.properties("told").entrySet().stream()
                .map(setting -> "--" + setting.getKey() + '=' + setting.getValue());
        return Stream.concat(settings, Stream.of("--server.port=0", tellEvery)).toArray(String[]::new);
    }

    private void setHours(ConfigurableApplicationContext service, int version, String until) {
        var port = Objects.requireNonNull(((WebServerApplicationContext) service).getWebServer())
                .getPort();
        var hours = """
                {"timeZone": "America/Toronto", "weekly": [{"day": "MONDAY", "from": "09:00", "to": "%s"}]}
                """.formatted(until);
        var answer = new Http(port)
                .put(
                        "/api/therapists/" + maya + "/hours",
                        hours,
                        "Authorization",
                        "Bearer " + TestTime.ISSUER.staff(),
                        "If-Match",
                        "\"" + version + "\"");
        assertThat(answer.status()).as(answer.body()).isLessThan(300);
    }

    private List<Received> told() {
        return TopicReader.readAll(stack.bootstrapServers(), "attune.availability").stream()
                .filter(event -> maya.equals(event.subject()))
                .toList();
    }
}
