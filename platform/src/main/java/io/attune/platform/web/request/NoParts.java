package io.attune.platform.web.request;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Nobody here takes a body in parts, and a body that only says it has some would be a fault instead of a refusal. */
final class NoParts implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment
                .getPropertySources()
                .addLast(
                        new MapPropertySource("attune: no parts", Map.of("spring.servlet.multipart.enabled", "false")));
    }
}
