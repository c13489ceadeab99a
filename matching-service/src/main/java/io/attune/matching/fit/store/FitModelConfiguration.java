package io.attune.matching.fit.store;

import io.attune.matching.fit.model.FitModel;
import io.attune.matching.fit.model.ModelReading;
import io.attune.matching.fit.model.WrittenModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** Reads the practice's fit model at start, and refuses to start with one that cannot be right. */
@Configuration(proxyBeanMethods = false)
class FitModelConfiguration {

    @Bean
    WrittenModel writtenModel(@Value("${attune.fit-model:classpath:fit-model/2026-11.json}") Resource file)
            throws IOException {
        return new WrittenModel(file.getDescription(), file.getContentAsString(StandardCharsets.UTF_8));
    }

    @Bean
    ModelReading modelReading() {
        return written -> FitModelText.read(written.source(), written.text().getBytes(StandardCharsets.UTF_8));
    }

    @Bean
    FitModel fitModel(WrittenModel written, ModelReading reading) {
        return reading.read(written);
    }
}
