package io.attune.platform.testing;

import io.attune.platform.access.keys.GrantKeys;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextRefreshedEvent;

/**
 * Lets a service under test believe {@link #ISSUER}, one for all tests of a JVM, including the tokens of records that
 * it mints.
 */
public final class TestIssuerInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    public static final TestIssuer ISSUER = TestIssuer.start();

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
