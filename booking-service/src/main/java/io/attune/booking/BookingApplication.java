package io.attune.booking;

import io.attune.platform.access.AccessConfiguration;
import io.attune.platform.access.AccessRule;
import io.attune.platform.access.AccessTable;
import io.attune.platform.audit.AuditConfiguration;
import io.attune.platform.messaging.MessagingConfiguration;
import io.attune.platform.openapi.OpenApiConfiguration;
import io.attune.platform.store.StoreConfiguration;
import io.attune.platform.time.TimeConfiguration;
import io.attune.platform.web.WebConfiguration;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;

@SpringBootApplication(proxyBeanMethods = false)
@EnableScheduling
@Import({
    TimeConfiguration.class,
    StoreConfiguration.class,
    MessagingConfiguration.class,
    WebConfiguration.class,
    AccessConfiguration.class,
    AuditConfiguration.class,
    OpenApiConfiguration.class,
})
public class BookingApplication {

    public static void main(String[] args) {
        SpringApplication.run(BookingApplication.class, args);
    }

    /** Joins the rules that each noun's web room states for its own routes. */
    @Bean
    AccessTable accessTable(List<AccessRule> rules) {
        return new AccessTable(rules);
    }
}
