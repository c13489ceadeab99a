package io.attune.platform.audit;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Writes down every access that a service's table says is about a record, and signs the heads of its chains. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AuditSettings.class)
@ComponentScan({
    "io.attune.platform.audit.heads",
    "io.attune.platform.audit.messaging",
    "io.attune.platform.audit.store",
    "io.attune.platform.audit.web",
})
public class AuditConfiguration {}
