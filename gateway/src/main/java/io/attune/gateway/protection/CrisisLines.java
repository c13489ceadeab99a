package io.attune.gateway.protection;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
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

    List<Map<String, String>> inTheLanguageOf(HttpServletRequest request) {
        var french = Locale.lookup(wished(request), List.of(Locale.ENGLISH, Locale.FRENCH));
        return byLanguage.getOrDefault(Locale.FRENCH.equals(french) ? "fr" : "en", List.of());
    }

    private static List<LanguageRange> wished(HttpServletRequest request) {
        try {
            return LanguageRange.parse(
                    Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE), "en"));
        } catch (IllegalArgumentException _) {
            return List.of(); // what cannot be read is no reason to leave anyone without help
        }
    }
}
