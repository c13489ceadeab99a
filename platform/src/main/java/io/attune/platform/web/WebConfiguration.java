package io.attune.platform.web;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Everything in this room and the rooms below it, for a service that has a store. */
@Configuration(proxyBeanMethods = false)
@Import({FrontDoorConfiguration.class, ContainerRefusals.class})
@ComponentScan({
    "io.attune.platform.web.form",
    "io.attune.platform.web.command",
    "io.attune.platform.web.store",
})
public class WebConfiguration {}
