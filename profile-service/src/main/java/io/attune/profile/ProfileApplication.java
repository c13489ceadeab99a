package io.attune.profile;

import io.attune.platform.access.AccessConfiguration;
import io.attune.platform.audit.AuditConfiguration;
import io.attune.platform.messaging.MessagingConfiguration;
import io.attune.platform.openapi.OpenApiConfiguration;
import io.attune.platform.seal.renewal.KeyRenewalConfiguration;
import io.attune.platform.store.StoreConfiguration;
import io.attune.platform.time.TimeConfiguration;
import io.attune.platform.web.WebConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Import;

@SpringBootApplication
@ConfigurationPropertiesScan
@Import({
    TimeConfiguration.class,
    StoreConfiguration.class,
    MessagingConfiguration.class,
    WebConfiguration.class,
    AccessConfiguration.class,
    AuditConfiguration.class,
    OpenApiConfiguration.class,
    KeyRenewalConfiguration.class,
})
public class ProfileApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(ProfileApplication.class, arguments);
    }
}
