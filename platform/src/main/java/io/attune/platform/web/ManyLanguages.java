package io.attune.platform.web;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Whoever speaks more than ten languages is a fault to the server unless it is told otherwise. */
@Component
class ManyLanguages implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    /** The header has room for no more. */
    private static final int MOST = 4_096;

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addConnectorCustomizers(connector -> connector.setMaxLocaleCount(MOST));
    }
}
