package io.attune.matching;

import io.attune.platform.access.AccessConfiguration;
import io.attune.platform.audit.AuditConfiguration;
import io.attune.platform.messaging.MessagingConfiguration;
import io.attune.platform.openapi.OpenApiConfiguration;
import io.attune.platform.seal.SealConfiguration;
import io.attune.platform.store.StoreConfiguration;
import io.attune.platform.time.TimeConfiguration;
import io.attune.platform.web.WebConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** Says which therapists fit one client, and why. */
@SpringBootApplication
@Import({
    TimeConfiguration.class,
    StoreConfiguration.class,
    MessagingConfiguration.class,
    WebConfiguration.class,
    AccessConfiguration.class,
    AuditConfiguration.class,
    OpenApiConfiguration.class,
    SealConfiguration.class,
})
public class MatchingApplication {

    static void main(String[] arguments) {
        SpringApplication.run(MatchingApplication.class, arguments);
    }
}
