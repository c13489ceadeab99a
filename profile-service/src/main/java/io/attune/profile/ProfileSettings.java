package io.attune.profile;

import io.attune.profile.alert.AlertSettings;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The settings of each noun, read from {@code application.yml}. */
@Configuration(proxyBeanMethods = false)
class ProfileSettings {

    @Bean
    AlertSettings alertSettings(
            @Value("${attune.alerts.red-within}") Duration red,
            @Value("${attune.alerts.otherwise-within}") Duration otherwise) {
        return new AlertSettings(red, otherwise);
    }
}
