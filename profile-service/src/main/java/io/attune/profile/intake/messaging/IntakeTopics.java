package io.attune.profile.intake.messaging;

import io.attune.platform.messaging.DeclaredTopic;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IntakeTopics {

    @Bean
    DeclaredTopic intakeTopic() {
        return DeclaredTopic.events(IntakeAnnouncer.TOPIC, Duration.ofDays(14));
    }

    @Bean
    DeclaredTopic intakeKeyTopic() {
        return DeclaredTopic.state(IntakeAnnouncer.KEYS);
    }
}
