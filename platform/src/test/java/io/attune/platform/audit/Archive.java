package io.attune.platform.audit;

import io.attune.platform.access.AccessConfiguration;
import io.attune.platform.access.AccessRule;
import io.attune.platform.access.AccessTable;
import io.attune.platform.access.Caller;
import io.attune.platform.access.Caller.Holder;
import io.attune.platform.access.keys.GrantKeys;
import io.attune.platform.audit.heads.KeyFixtures;
import io.attune.platform.audit.web.Shown;
import io.attune.platform.local.EmbeddedMongo;
import io.attune.platform.messaging.CaughtUp;
import io.attune.platform.outbox.EventSink;
import io.attune.platform.outbox.OutgoingEvent;
import io.attune.platform.store.StoreConfiguration;
import io.attune.platform.testing.Http;
import io.attune.platform.testing.MutableClock;
import io.attune.platform.testing.PortableCommands;
import io.attune.platform.testing.TestIssuer;
import io.attune.platform.time.Zones;
import io.attune.platform.web.Form;
import io.attune.platform.web.Problems;
import io.attune.platform.web.WebConfiguration;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * A service with folders, on a real server with a real store: whatever begins with {@code red} or {@code blue} is
 * there, the slip {@code slip-1} leads to {@code red-1}, and an order may be placed for a folder. Its log can be away.
 */
final class Archive implements AutoCloseable {

    final MutableClock clock = MutableClock.at("2026-11-23T15:00:00Z");
    final TestIssuer issuer = TestIssuer.start(clock);
    final AtomicBoolean logIsAway = new AtomicBoolean();
    final AtomicInteger orders = new AtomicInteger();
    final Set<String> listed = ConcurrentHashMap.newKeySet();
    final Set<String> needed = ConcurrentHashMap.newKeySet();
    final List<OutgoingEvent> published = new CopyOnWriteArrayList<>();
    final PortableCommands portable = new PortableCommands();

    private final EmbeddedMongo mongo = EmbeddedMongo.inMemory();
    private final ConfigurableApplicationContext service;

    Archive(Path folder) {
        var settings = new HashMap<String, Object>(issuer.settings());
        settings.put("server.port", 0);
        settings.put("spring.application.name", "archive");
        settings.put("spring.mongodb.uri", mongo.connectionString() + "/archive");
        settings.put("attune.secrets.idempotency", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
        settings.put(
                "attune.secrets.audit-key-file",
                KeyFixtures.writtenTo(folder.resolve("audit-key.pem")).toString());
        service = new SpringApplicationBuilder(Folders.class)
                .properties(settings)
                .initializers(context -> {
                    var beans = context.getBeanFactory();
                    beans.registerSingleton("clock", clock);
                    beans.registerSingleton("zones", Zones.newest());
                    beans.registerSingleton("caughtUp", (CaughtUp) List::of);
                    beans.registerSingleton("sink", (EventSink) published::add);
                    beans.registerSingleton("orders", orders);
                    beans.registerSingleton("listed", listed);
                    beans.registerSingleton("work", (OpenWork) (record, now) -> needed.contains(record));
                    beans.registerSingleton("watched", (MongoClientSettingsBuilderCustomizer)
                            driver -> driver.addCommandListener(portable));
                    beans.addBeanPostProcessor(new BeanPostProcessor() {
                        @Override
                        public Object postProcessAfterInitialization(Object bean, String name) {
                            return bean instanceof Chains chains ? new ShakyChains(chains, logIsAway) : bean;
                        }
                    });
                })
                .run();
        service.getBean(GrantKeys.class).learn(issuer.grantKey());
    }

    Http http() {
        return new Http(service.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    /** The chain of a record, as whole as the log promises. */
    List<Entry> chain(String record) {
        var chains = service.getBean(Chains.class);
        return chains.read(record, 1, chains.head(record).sequence());
    }

    @Override
    public void close() {
        service.close();
        issuer.close();
        mongo.close();
    }

    record Order(String folder, String reason) {}

    @RestController
    @EnableAutoConfiguration(exclude = KafkaAutoConfiguration.class)
    @Import({WebConfiguration.class, AccessConfiguration.class, StoreConfiguration.class, AuditConfiguration.class})
    static class Folders {

        private final AtomicInteger orders;
        private final Set<String> listed;

        Folders(AtomicInteger orders, @Qualifier("listed") Set<String> listed) {
            this.orders = orders;
            this.listed = listed;
        }

        private static boolean isThere(String id) {
            return id.startsWith("red") || id.startsWith("blue");
        }

        @Bean
        static AccessTable table(List<AccessRule> ofTheAudit) {
            return AccessTable.of(
                            AccessRule.open("GET", "/opening-hours"),
                            AccessRule.holder("GET", "/folders/{id}", "staff").about("id"),
                            AccessRule.roles("DELETE", "/folders/{id}", "staff").about("id"),
                            AccessRule.roles("GET", "/folders", "staff").aboutWhatItShows(),
                            AccessRule.holder("GET", "/slips/{slip}", "staff").about("slip", "slip"),
                            AccessRule.holder("POST", "/orders", "staff").about("/folder"))
                    .and(ofTheAudit);
        }

        @Bean
        static RecordFinder folders() {
            return new RecordFinder("record", id -> Optional.of(id).filter(Folders::isThere));
        }

        @Bean
        static RecordFinder slips() {
            return new RecordFinder(
                    "slip", id -> Optional.of(id.replace("slip", "red")).filter(_ -> isSlip(id)));
        }

        private static boolean isSlip(String id) {
            return id.matches("slip-[0-9]+");
        }

        @GetMapping("/opening-hours")
        Map<String, String> hours() {
            return Map.of("from", "09:00");
        }

        @GetMapping("/folders/{id}")
        ResponseEntity<Object> folder(@PathVariable("id") String id, Caller caller) {
            var isOwn = !(caller instanceof Holder holder) || holder.record().equals(id);
            return isThere(id) && isOwn
                    ? ResponseEntity.ok(Map.of("name", "secret " + id, "pages", List.of(Map.of("text", "secret"))))
                    : Problems.of(Problems.NOT_FOUND, "No such folder.");
        }

        @GetMapping("/folders")
        Map<String, Object> all(Shown shown) {
            shown.records(listed);
            return Map.of(
                    "folders", listed.stream().map(id -> Map.of("name", id)).toList());
        }

        @DeleteMapping("/folders/{id}")
        ResponseEntity<Object> shred(@PathVariable("id") String id) {
            return ResponseEntity.noContent().build();
        }

        @GetMapping("/slips/{slip}")
        ResponseEntity<Object> slip(@PathVariable("slip") String slip) {
            return isSlip(slip)
                    ? ResponseEntity.ok(Map.of("name", "secret"))
                    : Problems.of(Problems.NOT_FOUND, "No such slip.");
        }

        @PostMapping("/orders")
        ResponseEntity<Object> order(@Form("/forms/folder-order.schema.json") Order order) {
            orders.incrementAndGet();
            if (order.reason().equals("crash")) {
                throw new IllegalStateException("secret");
            }
            return ResponseEntity.status(201).body(Map.of("folder", order.folder(), "number", orders.get()));
        }
    }

    static String[] as(String token, String... more) {
        var headers = Arrays.copyOf(new String[] {"Authorization", "Bearer " + token}, 2 + more.length);
        System.arraycopy(more, 0, headers, 2, more.length);
        return headers;
    }
}
