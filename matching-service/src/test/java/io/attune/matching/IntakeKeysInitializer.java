package io.attune.matching;

import io.attune.matching.intake.messaging.IntakeKeys;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Lets the service open what the fixtures seal. */
final class IntakeKeysInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(IntakeKeys.properties()).applyTo(context);
    }
}
