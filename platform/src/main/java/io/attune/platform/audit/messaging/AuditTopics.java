package io.attune.platform.audit.messaging;

import io.attune.platform.messaging.DeclaredTopic;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Heads are kept for good: an entry may be tampered with as long as it is there. */
@Configuration(proxyBeanMethods = false)
class AuditTopics {

    static final String HEADS = "attune.audit-heads";
    static final String ALERTS = "attune.alerts";

    @Bean
    DeclaredTopic auditHeadsTopic() {
        return DeclaredTopic.forEver(HEADS);
    }

    @Bean
    DeclaredTopic accessAlertsTopic() {
        return DeclaredTopic.events(ALERTS, Duration.ofDays(90));
    }
}
