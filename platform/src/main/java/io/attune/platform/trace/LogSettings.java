package io.attune.platform.trace;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Puts the trace into every log line, and keeps out what a caller wrote into a path: the server and its file handler
 * quote it where they refuse it. Kafka's clients say what they are told, and of a broker that is away only once, by us.
 * A service's own settings come before these.
 */
final class LogSettings implements EnvironmentPostProcessor {

    private static final Map<String, Object> SETTINGS = Map.of(
            "logging.pattern.correlation", "[%X{traceId:-}] ",
            "logging.level.org.apache.coyote.http11.Http11Processor", "WARN",
            "logging.level.org.apache.kafka", "WARN",
            "logging.level.org.apache.kafka.clients.NetworkClient", "ERROR",
            "logging.level.org.springframework.web.servlet.resource.ResourceHandlerUtils", "ERROR");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment.getPropertySources().addLast(new MapPropertySource("attune: what is logged", SETTINGS));
    }
}
