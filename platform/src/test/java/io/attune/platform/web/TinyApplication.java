package io.attune.platform.web;

import com.mongodb.MongoException;
import io.attune.platform.decision.Command;
import io.attune.platform.decision.Contended;
import io.attune.platform.time.TimeConfiguration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A tea room: one route for each thing that the web room does. */
@EnableAutoConfiguration(
        exclude = {
            KafkaAutoConfiguration.class,
            MongoAutoConfiguration.class,
            ManagementWebSecurityAutoConfiguration.class,
            ServletWebSecurityAutoConfiguration.class,
            OAuth2ResourceServerAutoConfiguration.class,
        })
@Import({WebConfiguration.class, TimeConfiguration.class, TinyApplication.Orders.class})
class TinyApplication {

    record OrderRequest(
            String name,
            String size,
            @Nullable Integer cups,
            @Nullable LocalDate date,
            @Nullable Boolean iced,
            @Nullable List<Extra> extras) {

        record Extra(String code) {}
    }

    @RestController
    static class Orders {

        @PostMapping("/orders")
        Map<String, Object> order(@Form("/forms/order.schema.json") OrderRequest order) {
            return Map.of("name", order.name(), "size", order.size());
        }

        @PostMapping("/orders/once")
        Command once(Command command, @Form("/forms/order.schema.json") OrderRequest order) {
            return command;
        }

        @PostMapping("/orders/{id}/sips")
        Map<String, Object> sip(@PathVariable("id") String id, Optional<Command> command) {
            return Map.of("key", command.map(Command::key).orElse("none"));
        }

        @PutMapping("/orders/{id}")
        Map<String, Object> change(@PathVariable("id") String id, @IfMatch long version) {
            return Map.of("version", version);
        }

        @GetMapping("/orders")
        Map<String, Object> list(@RequestParam("limit") int limit) {
            return Map.of("limit", limit);
        }

        @GetMapping("/orders/{id}")
        ResponseEntity<Object> find(@PathVariable("id") String id) {
            return Problems.of(Problems.NOT_FOUND, "No such order.");
        }

        @GetMapping("/spilled")
        String spilled() {
            throw new IllegalStateException("the secret recipe");
        }

        @GetMapping("/crowded-counter")
        String crowdedCounter() {
            throw new Contended("orders");
        }

        @GetMapping("/closed-cellar")
        String closedCellar() {
            throw new MongoException("the secret recipe");
        }
    }
}
