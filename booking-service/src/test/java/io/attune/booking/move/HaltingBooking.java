package io.attune.booking.move;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import io.attune.booking.appointment.AppointmentRescheduling;
import io.attune.booking.appointment.RescheduleWish;
import io.attune.booking.intake.Party;
import io.attune.platform.outbox.EventSink;
import io.attune.platform.store.StoreConfiguration;
import io.attune.platform.testing.MutableClock;
import io.attune.platform.time.TimeConfiguration;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/**
 * The service's use cases on a real store, without web and broker, in a process that can be halted at any of its
 * writes. As a program it moves one appointment: address of the store, number of the write, intake, appointment, start.
 */
@Import({TimeConfiguration.class, StoreConfiguration.class})
@ComponentScan(
        basePackages = "io.attune.booking",
        useDefaultFilters = false,
        includeFilters = {
            @Filter(type = FilterType.ANNOTATION, classes = Service.class),
            @Filter(type = FilterType.REGEX, pattern = ".*[.]store[.]Mongo\\w+"),
            @Filter(type = FilterType.REGEX, pattern = ".*(NounSettings|AppointmentsTopic|AvailabilityTopic)")
        })
class HaltingBooking {

    static final int HALTED = 7;
    static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");

    /** What belongs to no move. */
    private static final Set<String> ASIDE = Set.of("instances", "chores", "availability");

    private static final AtomicInteger UNTIL_HALT = new AtomicInteger(Integer.MAX_VALUE);

    public static void main(String[] arguments) {
        var context = on(arguments[0]);
        var wish = new RescheduleWish(arguments[3], 1, Instant.parse(arguments[4]), "client-asked", null);
        UNTIL_HALT.set(Integer.parseInt(arguments[1]));
        context.getBean(AppointmentRescheduling.class)
                .reschedule(wish, new Party.Client(arguments[2], 1), Optional.empty());
        Runtime.getRuntime().halt(0);
    }

    static ConfigurableApplicationContext on(String store) {
        return new SpringApplicationBuilder(HaltingBooking.class)
                .web(WebApplicationType.NONE)
                .run("--spring.mongodb.uri=" + store, "--spring.main.lazy-initialization=true");
    }

    @Bean
    MongoClient client(@Value("${spring.mongodb.uri}") String uri) {
        var settings = MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .addCommandListener(new Halt());
        return MongoClients.create(settings.build());
    }

    @Bean
    @Primary
    MutableClock clock() {
        return MutableClock.at(NOW.toString());
    }

    @Bean
    MeterRegistry meters() {
        return new SimpleMeterRegistry();
    }

    @Bean
    JsonMapper json() {
        return JsonMapper.shared();
    }

    /** A broker that never answers, so that no write but the move's own is made. */
    @Bean
    EventSink silentBroker() {
        return event -> LockSupport.park();
    }

    /** Dies when the write is about to be sent, without a last word. */
    private static final class Halt implements CommandListener {

        @Override
        public void commandStarted(CommandStartedEvent event) {
            var name = event.getCommandName();
            if (Set.of("insert", "update", "delete").contains(name)
                    && !ASIDE.contains(event.getCommand().getString(name).getValue())
                    && UNTIL_HALT.getAndDecrement() == 0) {
                Runtime.getRuntime().halt(HALTED);
            }
        }
    }
}
