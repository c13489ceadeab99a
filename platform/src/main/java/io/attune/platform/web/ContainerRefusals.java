package io.attune.platform.web;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * What a service's server refuses before any filter of ours sees it, such as a path with a zero in it, told as a
 * problem too and not as a page; the front door has its own way. Last, so that its valve lies inside the server's own
 * and answers before it.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ContainerRefusals implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private final ProblemWriter problems;

    ContainerRefusals(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Refusal(problems)));
    }

    private static final class Refusal extends ErrorReportValve {

        private final ProblemWriter problems;

        Refusal(ProblemWriter problems) {
            this.problems = problems;
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable fault) {
            var status = HttpStatus.resolve(response.getStatus());
            if (status == null || !status.isError() || response.getContentWritten() > 0) {
                return;
            }
            if (response.setErrorReported()) {
                tell(request, response, ProblemAdvice.typeFor(status));
            }
        }

        private void tell(Request request, Response response, ProblemType type) {
            try {
                problems.write(request, response, type, type.title() + '.');
                response.finishResponse();
            } catch (IOException _) {
                // Nobody listens any more.
            }
        }
    }
}
