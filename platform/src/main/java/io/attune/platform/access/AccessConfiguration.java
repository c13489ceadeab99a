package io.attune.platform.access;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Closes every route of a service but those that its {@link AccessTable} opens. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessSettings.class)
@ComponentScan({
    "io.attune.platform.access.keys",
    "io.attune.platform.access.messaging",
    "io.attune.platform.access.remote",
    "io.attune.platform.access.store",
    "io.attune.platform.access.token",
    "io.attune.platform.access.web",
})
public class AccessConfiguration {}
