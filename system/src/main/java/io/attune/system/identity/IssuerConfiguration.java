package io.attune.system.identity;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.Arrays;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/** Boot brings the authorization server; here it gets its users, clients, key and claims. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration",
            "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration"
        })
class IssuerConfiguration {

    @Bean
    AuthorizationServerSettings authorizationServerSettings(IssuerSettings settings) {
        return AuthorizationServerSettings.builder()
                .issuer(LocalIssuer.address(settings.port()))
                .build();
    }

    @Bean
    JWKSource<SecurityContext> signingKeys(IssuerSettings settings) {
        return new ImmutableJWKSet<>(new JWKSet(SigningKey.keptIn(settings.keyFile())));
    }

    @Bean
    RegisteredClientRepository clients(IssuerSettings settings) {
        return new InMemoryRegisteredClientRepository(DemoClients.all(settings));
    }

    @Bean
    UserDetailsService demoUsers() {
        return new InMemoryUserDetailsManager(Arrays.stream(DemoUser.values())
                .map(IssuerConfiguration::account)
                .toList());
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims(IssuerSettings settings) {
        return new DemoClaims(settings.therapistId());
    }

    private static UserDetails account(DemoUser user) {
        return User.withUsername(user.role())
                .password("{noop}" + DemoUser.PASSWORD)
                .roles(user.name())
                .build();
    }
}
