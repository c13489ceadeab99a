package io.attune.platform.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

class TraceInLogsTests {

    @Test
    void putsTheTraceIntoTheLogPatternOfEveryService() {
        try (var service = new SpringApplicationBuilder(TraceInLogsTests.class)
                .web(WebApplicationType.NONE)
                .run()) {
            assertThat(service.getEnvironment().getProperty("logging.pattern.correlation"))
                    .isEqualTo("[%X{traceId:-}] ");
        }
    }

    @Test
    void standsInTheLoggingContextWhileARequestIsServed() {
        var trace = Trace.continued(null);

        try (var _ = trace.begin()) {
            assertThat(MDC.get("traceId")).isEqualTo(trace.traceId());
        }

        assertThat(MDC.get("traceId")).isNull();
    }
}
