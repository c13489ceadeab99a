package io.attune.platform.testing;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** Gives a test's application context a {@link LocalStack} of its own, which goes when the context is closed. */
public final class LocalStackInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var stack = LocalStack.start();
        TestPropertyValues.of(stack.properties("test")).applyTo(context);
        context.getBeanFactory().registerSingleton("localStack", stack);
        context.addApplicationListener((ApplicationListener<ContextClosedEvent>) closed -> stack.close());
    }
}
