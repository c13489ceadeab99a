package io.attune.platform.trace;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Puts the trace into every log line, unless a service's own settings say otherwise. */
final class TraceInLogs implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Map<String, Object> settings = Map.of("logging.pattern.correlation", "[%X{traceId:-}] ");
        environment.getPropertySources().addLast(new MapPropertySource("attune: the trace in logs", settings));
    }
}
