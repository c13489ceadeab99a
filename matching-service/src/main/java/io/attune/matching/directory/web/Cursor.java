package io.attune.matching.directory.web;

import io.attune.matching.directory.Place;
import io.attune.matching.directory.Search;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A place in the directory as an opaque word for a query: the public name and id of whoever stands there, and a check
 * that binds it to the search it came from. It is no secret and opens nothing.
 */
final class Cursor {

    private static final String BETWEEN = "\n";

    private Cursor() {}

    static String write(Place place, Search search) {
        var plain = check(place.therapistId(), place.name(), search)
                + BETWEEN
                + place.therapistId()
                + BETWEEN
                + place.name();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty when it was not written for this search. */
    static Optional<Place> read(String cursor, Search search) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(BETWEEN, 3);
            return parts.length == 3 && parts[0].equals(check(parts[1], parts[2], search))
                    ? Optional.of(Place.of(parts[2], parts[1]))
                    : Optional.empty();
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }

    private static String check(String therapistId, String name, Search search) {
        var crc = new CRC32();
        crc.update((therapistId + BETWEEN + name + BETWEEN + search).getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(crc.getValue());
    }
}
