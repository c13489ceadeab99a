package io.attune.platform.audit.web;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Stands before the controllers and lets them say what they show. */
@Configuration(proxyBeanMethods = false)
class AuditWeb implements WebMvcConfigurer {

    private final BeforeChanges beforeChanges;
    private final ShownArgument shown;

    AuditWeb(BeforeChanges beforeChanges, ShownArgument shown) {
        this.beforeChanges = beforeChanges;
        this.shown = shown;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(beforeChanges);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(shown);
    }
}
