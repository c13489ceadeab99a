package io.attune.profile;

import static io.attune.platform.testing.TestIssuerInitializer.ISSUER;

import io.attune.platform.messaging.DeclaredTopic;
import io.attune.platform.testing.Http;
import io.attune.platform.testing.LocalStack;
import io.attune.platform.testing.LocalStackInitializer;
import io.attune.platform.testing.TestIssuerInitializer;
import io.attune.platform.testing.TopicReader;
import io.attune.platform.testing.TopicReader.Received;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The service as it runs, asked over HTTP and heard on its topics; one for all tests that extend this. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, classes = ProfileApplication.class)
@Import(ProfileTestBed.TopicsOfOthers.class)
@ContextConfiguration(
        initializers = {
            LocalStackInitializer.class,
            TestIssuerInitializer.class,
            ProfileTestBed.SecretsInitializer.class
        })
public abstract class ProfileTestBed {

    protected static final String STAFF = "Bearer " + ISSUER.staff();
    protected static final String CLINICIAN = "Bearer " + ISSUER.clinician();
    protected static final String ADMIN = "Bearer " + ISSUER.admin();

    @Autowired
    protected LocalStack stack;

    protected Http http;

    /** Brokers take their time where many builds share a machine. */
    @BeforeAll
    static void waitLongerForNews() {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
    }

    @BeforeEach
    void connect(@LocalServerPort int port) {
        http = new Http(port);
    }

    protected static String key() {
        return UUID.randomUUID().toString();
    }

    protected List<Received> topic(String name) {
        return TopicReader.readAll(stack.bootstrapServers(), name);
    }

    protected List<Received> about(String subject, String topic) {
        return topic(topic).stream()
                .filter(received -> subject.equals(received.subject()))
                .toList();
    }

    /** The topics of the other services, which are not here to make them. */
    @TestConfiguration
    static class TopicsOfOthers {

        @Bean
        DeclaredTopic shortlistTopic() {
            return DeclaredTopic.events("attune.shortlists", Duration.ofDays(1));
        }

        @Bean
        DeclaredTopic erasureTopic() {
            return DeclaredTopic.events("attune.erasures", Duration.ofDays(1));
        }

        @Bean
        DeclaredTopic appointmentTopic() {
            return DeclaredTopic.events("attune.appointments", Duration.ofDays(1));
        }
    }

    static class SecretsInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(TestSecrets.properties())
                    .and(
                            "attune.alerts.red-within=3s",
                            "attune.alerts.look-every=500ms",
                            "attune.consent.patience=300ms")
                    .applyTo(context);
        }
    }
}
