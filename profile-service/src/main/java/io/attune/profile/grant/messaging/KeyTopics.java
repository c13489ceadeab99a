package io.attune.profile.grant.messaging;

import io.attune.platform.messaging.DeclaredTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class KeyTopics {

    @Bean
    DeclaredTopic keyTopic() {
        return DeclaredTopic.state(KeyAnnouncer.TOPIC);
    }
}
