package io.attune.profile;

import io.attune.profile.instrument.Instrument;
import io.attune.profile.instrument.InstrumentPack;
import io.attune.profile.instrument.InstrumentPacks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a practice adds to the product: files in a folder of its own. One that cannot be used stops the start. */
@Configuration(proxyBeanMethods = false)
class PracticeFiles {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** @param folder of instrument packs, each a {@code .json} file; none when blank */
    @Bean
    InstrumentPacks instrumentPacks(ReferenceFiles reference, @Value("${attune.screening.folder}") String folder)
            throws IOException {
        if (folder.isBlank()) {
            return new InstrumentPacks(List.of());
        }
        var known = reference.instruments();
        try (var files = Files.list(Path.of(folder))) {
            var packs = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> checked(file, known))
                    .toList();
            return new InstrumentPacks(packs);
        }
    }

    private static InstrumentPack checked(Path file, List<Instrument> known) {
        try {
            var pack = JSON.readValue(Files.readString(file), InstrumentPack.class);
            InstrumentPacks.of(known, List.of(pack));
            return pack;
        } catch (JacksonException | IllegalArgumentException | IOException unusable) {
            throw new IllegalStateException(
                    "The instrument pack " + file.getFileName() + " cannot be used: " + reason(unusable), unusable);
        }
    }

    /** The parser's own words speak of our classes; what a practice can mend is the file. */
    private static String reason(Exception unusable) {
        for (Throwable cause = unusable; cause != null; cause = cause.getCause()) {
            if (cause instanceof IllegalArgumentException wrong) {
                return String.valueOf(wrong.getMessage());
            }
        }
        return "it is no JSON object with the fields of a pack.";
    }
}
