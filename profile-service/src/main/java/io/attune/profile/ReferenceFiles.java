package io.attune.profile;

import io.attune.profile.crisis.CrisisDirectory;
import io.attune.profile.instrument.Instrument;
import io.attune.profile.place.City;
import io.attune.profile.place.Gazetteer;
import io.attune.profile.safety.SafetyRules;
import io.attune.profile.vocabulary.ConsentTexts;
import io.attune.profile.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The versioned reference the service ships with; a file that cannot be read to the last field stops the start. */
@Configuration(proxyBeanMethods = false)
public class ReferenceFiles {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    @Bean
    public Vocabulary vocabulary() {
        return read("vocabulary.json", Vocabulary.class);
    }

    @Bean
    public ConsentTexts consentTexts() {
        return read("consent-texts.json", ConsentTexts.class);
    }

    @Bean
    public SafetyRules safetyRules() {
        return read("safety-rules.json", SafetyRules.class);
    }

    /** How published instruments are scored. */
    public List<Instrument> instruments() {
        return read("instruments.json", Instruments.class).instruments();
    }

    @Bean
    public CrisisDirectory crisisDirectory() {
        return read("crisis-resources.json", CrisisDirectory.class);
    }

    @Bean
    public Gazetteer gazetteer() {
        return new Gazetteer(read("cities.json", Cities.class).cities());
    }

    private static <T> T read(String file, Class<T> type) {
        try (var in = ReferenceFiles.class.getResourceAsStream("/reference/" + file)) {
            return JSON.readValue(Objects.requireNonNull(in, file), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Instruments(List<Instrument> instruments) {}

    record Cities(List<City> cities) {}
}
