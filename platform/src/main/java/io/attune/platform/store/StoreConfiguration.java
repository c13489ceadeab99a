package io.attune.platform.store;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import io.attune.platform.messaging.TransientFaults;
import io.attune.platform.outbox.EventSink;
import io.attune.platform.outbox.Instance;
import io.attune.platform.outbox.Instances;
import io.attune.platform.outbox.OutboxRelay;
import io.attune.platform.outbox.OutboxSettings;
import io.attune.platform.outbox.OutboxSweep;
import io.attune.platform.outbox.TakeOver;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.UUID;
import org.bson.BsonDocument;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

/** Opens the service's database and starts its relay. */
@Configuration(proxyBeanMethods = false)
@Import(DatabaseConfiguration.class)
@EnableConfigurationProperties(OutboxSettings.class)
public class StoreConfiguration {

    @Bean
    Instance instance(@Value("${attune.instance:}") String name) {
        return new Instance(name.isBlank() ? UUID.randomUUID().toString() : name);
    }

    @Bean
    Instances instances(MongoDatabase database) {
        return new MongoInstances(
                database.getCollection("instances", BsonDocument.class),
                database.getCollection("chores", BsonDocument.class));
    }

    @Bean
    OutboxRelay outboxRelay(
            EventSink sink, Instance instance, InstantSource clock, OutboxSettings settings, MeterRegistry meters) {
        var relay = new OutboxRelay(sink, instance, clock, settings);
        meters.gauge("attune.outbox.pending", relay, OutboxRelay::pending);
        return relay;
    }

    @Bean
    OutboxSweep outboxSweep(
            OutboxRelay relay,
            Instances instances,
            Instance instance,
            InstantSource clock,
            OutboxSettings settings,
            ObjectProvider<TakeOver> takeOvers) {
        return new OutboxSweep(relay, instances, instance, clock, settings, takeOvers::stream);
    }

    @Bean
    AggregateStores aggregateStores(
            MongoDatabase database, JsonMapper json, OutboxRelay relay, OutboxSweep sweep, MeterRegistry meters) {
        return new MongoAggregateStores(database, json, relay, sweep, meters);
    }

    @Bean
    TransientFaults storeFaults() {
        return fault -> fault instanceof MongoException;
    }
}
