package io.attune.platform.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.MDC;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

class LogSettingsTests {

    @ParameterizedTest
    @CsvSource({
        "logging.pattern.correlation,'[%X{traceId:-}] '",
        "logging.level.org.apache.coyote.http11.Http11Processor,WARN",
        "logging.level.org.springframework.web.servlet.resource.ResourceHandlerUtils,ERROR",
    })
    void holdInEveryService(String setting, String value) {
        try (var service = new SpringApplicationBuilder(LogSettingsTests.class)
                .web(WebApplicationType.NONE)
                .run()) {
            assertThat(service.getEnvironment().getProperty(setting)).isEqualTo(value);
        }
    }

    @Test
    void findTheTraceInTheLoggingContextWhileARequestIsServed() {
        var trace = Trace.continued(null);

        try (var _ = trace.begin()) {
            assertThat(MDC.get("traceId")).isEqualTo(trace.traceId());
        }

        assertThat(MDC.get("traceId")).isNull();
    }
}
