package io.attune.platform.testing;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives a test's application context a {@link LocalStack} of its own, which goes when the context is closed, and
 * watches what it sends to the store.
 */
public final class LocalStackInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var stack = LocalStack.start();
        TestPropertyValues.of(stack.properties("test")).applyTo(context);
        var beans = (DefaultListableBeanFactory) context.getBeanFactory();
        beans.registerSingleton("localStack", stack);
        var sent = new PortableCommands();
        beans.registerSingleton(OnlyPortableCommands.BEAN, sent);
        MongoClientSettingsBuilderCustomizer watched = settings -> settings.addCommandListener(sent);
        beans.registerSingleton("watchedCommands", watched);
        // First known, last destroyed: whoever stops before it waits in vain for no broker and no store.
        beans.registerDisposableBean("localStack", stack::close);
    }
}
