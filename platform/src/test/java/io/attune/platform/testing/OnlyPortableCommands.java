package io.attune.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Fails every test class whose context sent the store something that only one of the two MongoDB engines understands.
 */
public final class OnlyPortableCommands implements TestExecutionListener {

    static final String BEAN = "portableCommands";

    @Override
    public void afterTestMethod(TestContext test) {
        if (test.hasApplicationContext() && test.getApplicationContext().containsBean(BEAN)) {
            var sent = test.getApplicationContext().getBean(BEAN, PortableCommands.class);
            assertThat(sent.complaints())
                    .as("commands that not both engines understand")
                    .isEmpty();
        }
    }
}
