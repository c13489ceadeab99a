package io.attune.gateway;

import io.attune.platform.store.DatabaseConfiguration;
import io.attune.platform.web.FrontDoorConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the front door. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Import({FrontDoorConfiguration.class, DatabaseConfiguration.class})
@EnableScheduling
public class GatewayApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(GatewayApplication.class, arguments);
    }
}
