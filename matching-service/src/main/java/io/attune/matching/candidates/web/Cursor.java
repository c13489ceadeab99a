package io.attune.matching.candidates.web;

import io.attune.matching.candidates.Directory.Place;
import io.attune.platform.web.FieldProblem;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A place in the directory as an opaque word for a query. */
final class Cursor {

    private static final String BETWEEN = "\n";

    private Cursor() {}

    static String write(Place place) {
        var plain = place.therapistId() + BETWEEN + place.name();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    static Optional<Place> read(@Nullable String cursor, List<FieldProblem> mistakes) {
        if (cursor == null) {
            return Optional.empty();
        }
        try {
            var parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(BETWEEN, 2);
            return Optional.of(new Place(parts[1], parts[0]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException foreign) {
            mistakes.add(new FieldProblem("cursor", "Must be the next of an earlier page."));
            return Optional.empty();
        }
    }
}
