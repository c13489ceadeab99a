package io.attune.profile.therapist.messaging;

import io.attune.platform.messaging.DeclaredTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TherapistTopics {

    @Bean
    DeclaredTopic therapistTopic() {
        return DeclaredTopic.state(TherapistAnnouncer.TOPIC);
    }
}
