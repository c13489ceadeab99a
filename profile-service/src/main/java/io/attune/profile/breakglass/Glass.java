package io.attune.profile.breakglass;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What stands between one person and one intake, and every time that they broke it. */
public record Glass(String intakeId, String by, List<Opening> openings) {

    public Glass {
        openings = List.copyOf(openings);
    }

    static Glass whole(String intakeId, String by) {
        return new Glass(intakeId, by, List.of());
    }

    /** The same for the same person and intake. */
    public static String id(String intakeId, String by) {
        return UUID.nameUUIDFromBytes((intakeId + '/' + by).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    public String id() {
        return id(intakeId, by);
    }

    boolean isOpen(Instant now) {
        return openings.stream().anyMatch(opening -> opening.isOpen(now));
    }

    Glass with(Opening opening) {
        return new Glass(
                intakeId,
                by,
                Stream.concat(openings.stream(), Stream.of(opening)).toList());
    }

    public Optional<Opening> opening(String id) {
        return openings.stream().filter(opening -> opening.id().equals(id)).findFirst();
    }

    Glass reviewed(String id, Review review) {
        return new Glass(
                intakeId,
                by,
                openings.stream()
                        .map(opening -> opening.id().equals(id) ? opening.reviewed(review) : opening)
                        .toList());
    }
}
