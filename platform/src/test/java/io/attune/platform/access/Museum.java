package io.attune.platform.access;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.attune.platform.local.EmbeddedMongo;
import io.attune.platform.messaging.CaughtUp;
import io.attune.platform.testing.Http;
import io.attune.platform.testing.MutableClock;
import io.attune.platform.testing.TestIssuer;
import io.attune.platform.time.Zones;
import io.attune.platform.web.WebConfiguration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * A guarded service on a real server: open rooms, an archive for staff, lockers for whoever holds the key, and a cellar
 * that no table lists. It can be closed and opened again, with the same store.
 */
public final class Museum implements AutoCloseable {

    public final MutableClock clock = MutableClock.at(Instant.parse("2026-11-23T15:00:00Z"));
    final TestIssuer issuer = TestIssuer.start(clock);
    final AtomicBoolean allKeysHeard = new AtomicBoolean(true);

    private final EmbeddedMongo mongo = EmbeddedMongo.inMemory();
    private ConfigurableApplicationContext service = opened();

    Http http() {
        var port = service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        return new Http(port);
    }

    public <T> T bean(Class<T> type) {
        return service.getBean(type);
    }

    void restart() {
        service.close();
        service = opened();
    }

    void loseTheStore() {
        mongo.close();
    }

    @Override
    public void close() {
        service.close();
        issuer.close();
        mongo.close();
    }

    private ConfigurableApplicationContext opened() {
        var settings = new HashMap<String, Object>(issuer.settings());
        settings.put("server.port", 0);
        settings.put(
                "spring.mongodb.uri",
                mongo.connectionString() + "/museum?serverSelectionTimeoutMS=500&connectTimeoutMS=500");
        return new SpringApplicationBuilder(Rooms.class)
                .properties(settings)
                .initializers(context -> {
                    var beans = context.getBeanFactory();
                    beans.registerSingleton("clock", clock);
                    beans.registerSingleton("zones", Zones.newest());
                    beans.registerSingleton(
                            "caughtUp", (CaughtUp) () -> allKeysHeard.get() ? List.of() : List.of("attune.keys"));
                })
                .run();
    }

    @RestController
    @EnableAutoConfiguration(exclude = KafkaAutoConfiguration.class)
    @Import({WebConfiguration.class, AccessConfiguration.class})
    static class Rooms {

        @Bean
        MongoDatabase database(MongoClient client) {
            return client.getDatabase("museum");
        }

        @Bean
        AccessTable table() {
            return AccessTable.of(
                    AccessRule.open("GET", "/rooms/{id}"),
                    AccessRule.roles("GET", "/rooms/archive", "staff"),
                    AccessRule.holder("GET", "/lockers/{id}", "staff"));
        }

        @GetMapping("/rooms/{id}")
        Map<String, String> room(@PathVariable("id") String id, Caller caller) {
            return Map.of("room", id, "caller", caller.toString());
        }

        @GetMapping("/lockers/{id}")
        Map<String, String> locker(@PathVariable("id") String id, Caller caller) {
            return Map.of("locker", id, "caller", caller.toString());
        }

        @GetMapping("/cellar")
        String cellar() {
            return "Nobody should read this.";
        }
    }
}
