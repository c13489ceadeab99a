package io.attune.gateway.protection;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Takes the pages away that the server would answer by itself. */
@Configuration(proxyBeanMethods = false)
class ServerPages {

    /** After Boot's own customizers, because whoever stands nearest to the application reports first. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> noServerPages() {
        return server -> server.addContextCustomizers(context -> {
            var host = (StandardHost) context.getParent();
            host.setErrorReportValveClass(UnreadableRequests.class.getName());
            host.getPipeline().addValve(new UnreadableRequests());
        });
    }
}
