package io.attune.gateway.origin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.filter.CorsFilter;

/**
 * Which pages elsewhere may read answers (CORS). A request that only says another origin is served without permission
 * to read, because browsers name their own origin too; a preflight of anyone else's is refused.
 */
@Configuration(proxyBeanMethods = false)
class CrossOrigin {

    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");
    private static final List<String> SENT = List.of(
            HttpHeaders.AUTHORIZATION,
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.ACCEPT_LANGUAGE,
            HttpHeaders.IF_MATCH,
            HttpHeaders.IF_NONE_MATCH,
            "Idempotency-Key",
            "Prefer",
            "X-CSRF-Token",
            "traceparent");
    private static final List<String> READ = List.of(
            HttpHeaders.ETAG, HttpHeaders.LOCATION, HttpHeaders.RETRY_AFTER, "Preference-Applied", "traceparent");
    private static final Duration REMEMBERED = Duration.ofMinutes(10);
    private static final CorsConfiguration NOTHING = new CorsConfiguration();

    @Bean
    FilterRegistrationBean<CorsFilter> crossOriginFilter(OriginSettings settings, PreflightAnswers answers) {
        var filter = new CorsFilter(request -> permission(request, settings));
        filter.setCorsProcessor(answers);
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 6);
        return registration;
    }

    private static @Nullable CorsConfiguration permission(HttpServletRequest request, OriginSettings settings) {
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null || !settings.allowed().contains(origin)) {
            return CorsUtils.isPreFlightRequest(request) ? NOTHING : null;
        }
        var permission = new CorsConfiguration();
        permission.setAllowedOrigins(List.of(origin));
        permission.setAllowedMethods(METHODS);
        permission.setAllowedHeaders(SENT);
        permission.setExposedHeaders(READ);
        permission.setAllowCredentials(settings.allowedWithCredentials().contains(origin));
        permission.setMaxAge(REMEMBERED);
        return permission;
    }
}
