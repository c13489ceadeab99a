package io.attune.platform.access.messaging;

import io.attune.platform.access.keys.GrantKeyNews;
import io.attune.platform.access.keys.KeptKeysAway;
import io.attune.platform.messaging.CaughtUp;
import io.attune.platform.messaging.TransientFaults;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the keys need to know of the topic, and the topic of the keys. */
@Configuration(proxyBeanMethods = false)
class GrantKeyMessaging {

    /** Asked for late: the reading that it tells of begins only when all handlers are there. */
    @Bean
    GrantKeyNews grantKeyNews(ObjectProvider<CaughtUp> reading) {
        return () -> !reading.getObject().stillReading().contains(GrantKeyHandler.TOPIC);
    }

    @Bean
    TransientFaults keptKeysFaults() {
        return KeptKeysAway.class::isInstance;
    }
}
