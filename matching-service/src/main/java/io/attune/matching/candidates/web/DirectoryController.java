package io.attune.matching.candidates.web;

import io.attune.matching.candidates.Directory;
import io.attune.matching.candidates.DirectoryFilter;
import io.attune.matching.fit.vocabulary.Format;
import io.attune.platform.web.FieldProblem;
import io.attune.platform.web.InvalidForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists the published therapists by name, a page at a time. */
@RestController
class DirectoryController {

    private static final int MOST = 100;

    private final Directory directory;

    DirectoryController(Directory directory) {
        this.directory = directory;
    }

    @GetMapping("/api/therapists")
    DirectoryView therapists(
            @RequestParam(required = false) @Nullable String language,
            @RequestParam(required = false) @Nullable String concern,
            @RequestParam(required = false) @Nullable String format,
            @RequestParam(required = false) @Nullable String jurisdiction,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") int limit) {
        var mistakes = new ArrayList<FieldProblem>();
        var wanted = formatOf(format, mistakes);
        var after = Cursor.read(cursor, mistakes);
        if (limit < 1 || limit > MOST) {
            mistakes.add(new FieldProblem("limit", "Must lie between 1 and " + MOST + "."));
        }
        if (!mistakes.isEmpty()) {
            throw new InvalidForm(mistakes);
        }
        var filter = new DirectoryFilter(language, concern, wanted.orElse(null), jurisdiction);
        return DirectoryView.of(directory.page(filter, after.orElse(null), limit));
    }

    private static Optional<Format> formatOf(@Nullable String format, List<FieldProblem> mistakes) {
        try {
            return Optional.ofNullable(format).map(Format::of);
        } catch (IllegalArgumentException unknown) {
            mistakes.add(new FieldProblem("format", "Must be video, phone or in-person."));
            return Optional.empty();
        }
    }
}
