package io.attune.gateway.origin;

import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Takes a caller's address and scheme from a trusted proxy. Without one the address is that of the connection, whatever
 * a request says: otherwise anyone could call from as many addresses as they can write down.
 */
@Configuration(proxyBeanMethods = false)
class ProxyTrust {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> trustedProxies(OriginSettings settings) {
        return server -> {
            if (!settings.trustedProxies().isEmpty()) {
                server.addEngineValves(believing(String.join(",", settings.trustedProxies())));
            }
        };
    }

    private static RemoteIpValve believing(String networks) {
        var valve = new RemoteIpValve();
        valve.setInternalProxies(networks);
        valve.setProtocolHeader("X-Forwarded-Proto");
        return valve;
    }
}
