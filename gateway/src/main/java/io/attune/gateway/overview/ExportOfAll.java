package io.attune.gateway.overview;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * All that is held on a client: every service's part, whole as it tells it. One that is away is named, and what is
 * withheld is not: either makes it incomplete.
 */
@Hidden
@RestController
class ExportOfAll {

    private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final List<String> ORDER = List.of("profile", "matching", "booking");

    private final AskedOfAll all;
    private final InstantSource clock;

    ExportOfAll(AskedOfAll all, InstantSource clock) {
        this.all = all;
        this.clock = clock;
    }

    @GetMapping("/api/intakes/{id}/export")
    ResponseEntity<Object> export(@PathVariable String id, HttpServletRequest request) {
        return all.answer(request, answers -> {
            var export = export(id, answers);
            return prefersAPage(request)
                    ? ResponseEntity.ok().contentType(PAGE).body(ExportPage.of(export, request.getLocales()))
                    : ResponseEntity.ok()
                            .contentType(MediaType.APPLICATION_JSON)
                            .body(export);
        });
    }

    private Map<String, Object> export(String id, List<Said> answers) {
        var export = new LinkedHashMap<String, Object>();
        var missing = AskedOfAll.missing(answers);
        export.put("intakeId", id);
        export.put("exportedAt", clock.instant().toString());
        if (!missing.isEmpty() || answers.stream().anyMatch(ExportOfAll::withholds)) {
            export.put("incomplete", true);
        }
        export.put("missing", missing);
        answers.stream()
                .sorted(Comparator.comparing(
                        said -> ORDER.indexOf(said.neighbour().name())))
                .forEach(said -> said.body()
                        .ifPresent(part -> export.put(said.neighbour().name(), part)));
        return export;
    }

    private static boolean withholds(Said said) {
        return said.body()
                .filter(part -> part.path("incomplete").asBoolean(false))
                .isPresent();
    }

    /** Whoever takes anything is a program. */
    private static boolean prefersAPage(HttpServletRequest request) {
        try {
            return MediaType.parseMediaTypes(Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "*/*"))
                    .stream()
                    .sorted(Comparator.comparing(MediaType::getQualityValue).reversed())
                    .filter(type -> type.isCompatibleWith(MediaType.APPLICATION_JSON)
                            || type.isCompatibleWith(MediaType.TEXT_HTML))
                    .findFirst()
                    .filter(type -> !type.isCompatibleWith(MediaType.APPLICATION_JSON))
                    .isPresent();
        } catch (InvalidMediaTypeException _) {
            return false;
        }
    }
}
