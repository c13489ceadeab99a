package io.attune.platform.access.web;

import io.attune.platform.access.AccessTable;
import io.attune.platform.access.token.TokenVerification;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/** Builds the guard: no session, no cookie and so no CSRF, no login page; every route closed that nobody opens. */
@Configuration(proxyBeanMethods = false)
class AccessGuard {

    /** What operators and their tools read; none of it is about a person. */
    private static final String[] OPEN_TO_OPERATORS = {
        "/actuator/health",
        "/actuator/health/**",
        "/actuator/info",
        "/v3/api-docs",
        "/v3/api-docs/**",
        "/v3/api-docs.yaml",
    };

    @Bean
    SecurityFilterChain guard(HttpSecurity http, AccessTable table, TokenVerification tokens, AccessProblems problems) {
        return http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .addFilterBefore(new BearerFilter(tokens, problems), AnonymousAuthenticationFilter.class)
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .authorizeHttpRequests(
                        routes -> routes.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(HttpMethod.GET, OPEN_TO_OPERATORS)
                                .permitAll()
                                .anyRequest()
                                .access(new TableAuthorization(table)))
                .build();
    }

    /** Its presence keeps Boot from inventing a user with a password; nobody logs in here. */
    @Bean
    AuthenticationManager nobodyLogsIn() {
        return attempt -> {
            throw new ProviderNotFoundException("Only bearer tokens are taken.");
        };
    }
}
