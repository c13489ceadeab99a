package io.attune.profile.alert.messaging;

import io.attune.platform.messaging.DeclaredTopic;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AlertTopics {

    @Bean
    DeclaredTopic alertTopic() {
        return DeclaredTopic.events(AlertAnnouncer.TOPIC, Duration.ofDays(90));
    }
}
