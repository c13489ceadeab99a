package io.attune.booking.intake.web;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets controllers ask who is a party. */
@Configuration(proxyBeanMethods = false)
class PartyConfiguration implements WebMvcConfigurer {

    private final PartyArgument parties;

    PartyConfiguration(PartyArgument parties) {
        this.parties = parties;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(parties);
    }
}
