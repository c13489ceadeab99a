package io.attune.gateway.protection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where to turn in need, kept at the front door for the moment when nobody behind it answers: what serves everyone in
 * Canada, in the form in which profile-service tells its own.
 */
@Component
class CrisisLines {

    private final Map<String, List<Map<String, String>>> byLanguage;

    CrisisLines(JsonMapper json) {
        try (var file = new ClassPathResource("crisis-lines.json").getInputStream()) {
            this.byLanguage = json.readValue(file, new TypeReference<>() {});
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    List<Map<String, String>> inTheLanguageOf(ServerRequest request) {
        var french = Locale.lookup(request.headers().acceptLanguage(), List.of(Locale.ENGLISH, Locale.FRENCH));
        return byLanguage.getOrDefault(Locale.FRENCH.equals(french) ? "fr" : "en", List.of());
    }
}
