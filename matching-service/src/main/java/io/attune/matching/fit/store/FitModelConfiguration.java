package io.attune.matching.fit.store;

import io.attune.matching.fit.model.FitModel;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** Reads the practice's fit model at start, and refuses to start with one that cannot be right. */
@Configuration(proxyBeanMethods = false)
class FitModelConfiguration {

    @Bean
    FitModel fitModel(@Value("${attune.fit-model:classpath:fit-model/2026-11.json}") Resource file) throws IOException {
        return FitModelText.read(file.getDescription(), file.getContentAsByteArray());
    }
}
