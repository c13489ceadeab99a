package io.attune.matching;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.attune.matching.candidates.messaging.CandidateFixtures;
import io.attune.matching.intake.messaging.IntakeFixtures;
import io.attune.matching.intake.messaging.IntakeKeys;
import io.attune.platform.messaging.DeclaredTopic;
import io.attune.platform.messaging.IncomingEvent;
import io.attune.platform.testing.Contracts;
import io.attune.platform.testing.TopicWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.node.ObjectNode;

/** Profile-service and booking-service as this service meets them: on their topics and over HTTP, today. */
final class Neighbours implements AutoCloseable {

    private static final String KEYS = "attune.intake-keys";
    private static final WireMockServer BOOKING = new WireMockServer(options().dynamicPort());

    static {
        BOOKING.start();
    }

    /** The topics that the neighbours would have made. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Topics {
        @Bean
        DeclaredTopic therapists() {
            return DeclaredTopic.state("attune.therapists");
        }

        @Bean
        DeclaredTopic availability() {
            return DeclaredTopic.state("attune.availability");
        }

        @Bean
        DeclaredTopic keys() {
            return DeclaredTopic.state("attune.keys");
        }

        @Bean
        DeclaredTopic intakes() {
            return DeclaredTopic.events("attune.intakes", Duration.ofDays(14));
        }

        @Bean
        DeclaredTopic intakeKeysTopicOfProfile() {
            return DeclaredTopic.state(KEYS);
        }

        @Bean
        DeclaredTopic appointments() {
            return DeclaredTopic.events("attune.appointments", Duration.ofDays(90));
        }
    }

    private final TopicWriter topics;
    final Instant today = Instant.now().truncatedTo(ChronoUnit.HOURS);

    Neighbours(String bootstrapServers) {
        topics = new TopicWriter(bootstrapServers);
    }

    static String booking() {
        return BOOKING.baseUrl();
    }

    /** A therapist who fits the sample intake, licensed today, with these hours copied. */
    void publish(String id, long version, Instant... starts) {
        publish(id, version, it -> {}, starts);
    }

    void publish(String id, long version, Consumer<ObjectNode> change, Instant... starts) {
        send("attune.availability", CandidateFixtures.availability(id, version, starts));
        send("attune.therapists", CandidateFixtures.published(id, version, it -> {
            var licence = it.withObject("/licence");
            licence.put("checkedAt", today.minus(Duration.ofDays(1)).toString());
            licence.put(
                    "expiresOn",
                    LocalDate.ofInstant(today, ZoneOffset.UTC).plusYears(1).toString());
            change.accept(it);
        }));
    }

    void withdraw(String id, long version) {
        send("attune.therapists", CandidateFixtures.event("therapist.withdrawn.v1", id, version, "{}", Map.of()));
    }

    void book(String intakeId, String therapistId) {
        var body = (ObjectNode) Contracts.sampleTree("booking", "appointment.booked.v1");
        body.put("intakeId", intakeId).put("therapistId", therapistId);
        var id = "appointment-of-" + intakeId;
        topics.event("attune.appointments", id, "appointment.booked.v1", id, 1, body.toString(), Map.of());
    }

    void submit(String intakeId, long version) {
        submit(intakeId, version, it -> {});
    }

    void submit(String intakeId, long version, Consumer<ObjectNode> change) {
        tellTheKeyOf(intakeId);
        send("attune.intakes", IntakeFixtures.submitted(intakeId, version, change));
    }

    void withholdTheNeedsOf(String intakeId, long version, String from) throws NoSuchAlgorithmException {
        var name = (intakeId + '/' + from).getBytes(StandardCharsets.UTF_8);
        var hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(name));
        var body = "{\"intakeId\": \"%s\", \"needsWithheldFrom\": [\"%s\"]}".formatted(intakeId, hash);
        send("attune.intakes", IntakeFixtures.event("intake.lock-box-changed.v1", intakeId, version, body));
    }

    void hold(String intakeId, long version) {
        tellTheKeyOf(intakeId);
        send("attune.intakes", IntakeFixtures.held(intakeId, version));
    }

    void holdUnderTheKeyOf(String otherIntakeId, String intakeId) {
        tellTheKeyOf(intakeId);
        var held = IntakeFixtures.held(intakeId, 1);
        topics.event("attune.intakes", otherIntakeId, held.type(), intakeId, 1, held.data(), Map.of());
    }

    void tellTheKeyOf(String intakeId) {
        send(KEYS, IntakeKeys.made(intakeId));
    }

    void destroyTheKeyOf(String intakeId) {
        topics.raw(KEYS, intakeId, null);
    }

    void send(String topic, IncomingEvent event) {
        topics.event(
                topic,
                event.key(),
                event.type(),
                event.subject(),
                event.subjectVersion(),
                event.data(),
                event.attributes());
    }

    /** Booking answers these hours for one therapist and knows nobody else. */
    void bookingKnows(String therapistId, Instant... starts) {
        var hours = Arrays.stream(starts)
                .map(start -> "{\"start\":\"%s\",\"end\":\"%s\"}".formatted(start, start.plusSeconds(3_000)))
                .collect(Collectors.joining(",", "[", "]"));
        BOOKING.stubFor(
                get(urlPathEqualTo("/api/open-hours")).willReturn(okJson("""
                        {"asOf":"%s","therapists":[{"therapistId":"%s","timeZone":"America/Toronto","openHours":%s}]}
                        """.formatted(today, therapistId, hours))));
    }

    void bookingIsBroken() {
        BOOKING.stubFor(
                get(urlPathEqualTo("/api/open-hours")).willReturn(aResponse().withStatus(500)));
    }

    Instant inDays(int days) {
        return today.plus(Duration.ofDays(days));
    }

    @Override
    public void close() {
        topics.close();
    }
}
