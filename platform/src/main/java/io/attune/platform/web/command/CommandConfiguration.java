package io.attune.platform.web.command;

import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets controllers take commands and versions. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SecretSettings.class)
class CommandConfiguration implements WebMvcConfigurer {

    private final CommandArgument commands;
    private final IfMatchArgument versions;

    CommandConfiguration(CommandArgument commands, IfMatchArgument versions) {
        this.commands = commands;
        this.versions = versions;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(commands);
        resolvers.add(versions);
    }
}
