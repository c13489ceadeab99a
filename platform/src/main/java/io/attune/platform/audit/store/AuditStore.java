package io.attune.platform.audit.store;

import com.mongodb.client.MongoDatabase;
import io.attune.platform.audit.AuditLog;
import io.attune.platform.audit.AuditReading;
import io.attune.platform.audit.Chains;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import org.bson.BsonDocument;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the service's chains. */
@Configuration(proxyBeanMethods = false)
class AuditStore {

    @Bean
    Chains chains(MongoDatabase database) {
        return new MongoChains(database.getCollection("audit", BsonDocument.class));
    }

    @Bean
    AuditReading auditReading(Chains chains) {
        return new AuditReading(chains);
    }

    @Bean
    AuditLog auditLog(
            @Value("${spring.application.name}") String service,
            Chains chains,
            InstantSource clock,
            MeterRegistry meters) {
        return new AuditLog(service, chains, clock, meters.counter("attune.audit.lost.races")::increment);
    }
}
