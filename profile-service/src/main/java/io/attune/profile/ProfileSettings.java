package io.attune.profile;

import io.attune.profile.alert.AlertSettings;
import io.attune.profile.consent.ConsentSettings;
import io.attune.profile.erasure.RetentionSettings;
import io.attune.profile.visit.VisitSettings;
import java.time.Duration;
import java.time.Period;
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

    @Bean
    VisitSettings visitSettings(
            @Value("${attune.intake-form.at-least}") Duration atLeast,
            @Value("${attune.intake-form.at-most}") Duration atMost,
            @Value("${attune.intake-form.ticket-required}") boolean required) {
        return new VisitSettings(atLeast, atMost, required);
    }

    @Bean
    ConsentSettings consentSettings(@Value("${attune.consent.patience}") Duration patience) {
        return new ConsentSettings(patience);
    }

    @Bean
    RetentionSettings retentionSettings(
            @Value("${attune.retention.enquiry}") Period enquiry,
            @Value("${attune.retention.record}") Period record,
            @Value("${attune.retention.majority}") int majority,
            @Value("${attune.retention.copies}") Period copies) {
        return new RetentionSettings(enquiry, record, majority, copies);
    }
}
