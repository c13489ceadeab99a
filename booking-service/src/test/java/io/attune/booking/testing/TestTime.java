package io.attune.booking.testing;

import io.attune.platform.access.keys.GrantKeys;
import io.attune.platform.testing.MutableClock;
import io.attune.platform.testing.TestIssuer;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.ContextRefreshedEvent;

/**
 * A clock that stands at ten past ten in Toronto on Monday, 23 November 2026, and tokens that are live by it. No
 * component scan finds it.
 */
public class TestTime {

    public static final MutableClock CLOCK = MutableClock.at("2026-11-23T15:10:00Z");
    public static final TestIssuer ISSUER = TestIssuer.start(CLOCK);

    @Bean
    @Primary
    MutableClock testClock() {
        return CLOCK;
    }

    /** Makes the service believe the issuer, and the keys of record tokens. */
    public static final class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(ISSUER.settings()).applyTo(context);
            context.addApplicationListener(event -> {
                if (event instanceof ContextRefreshedEvent) {
                    context.getBeanProvider(GrantKeys.class).ifAvailable(keys -> keys.learn(ISSUER.grantKey()));
                }
            });
        }
    }
}
