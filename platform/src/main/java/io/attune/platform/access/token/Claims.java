package io.attune.platform.access.token;

import com.nimbusds.jose.Payload;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a token says (RFC 7519); to be believed only once its signature holds. */
final class Claims {

    /** Clocks of different machines differ a little. */
    private static final Duration SKEW = Duration.ofSeconds(30);

    private final Map<String, Object> members;

    private Claims(Map<String, Object> members) {
        this.members = members;
    }

    static Claims of(Payload payload) {
        var members = payload.toJSONObject();
        if (members == null) {
            throw new IllegalArgumentException("The payload is not a JSON object.");
        }
        return new Claims(members);
    }

    @Nullable
    String issuer() {
        return text("iss").orElse(null);
    }

    String subject() {
        return text("sub").orElseThrow(() -> new IllegalArgumentException("The token has no subject."));
    }

    List<String> audience() {
        return text("aud").map(List::of).orElseGet(() -> texts("aud"));
    }

    /** A token without an end is never live. */
    boolean liveAt(Instant now) {
        return members.get("exp") instanceof Number end
                && now.minus(SKEW).getEpochSecond() < end.longValue()
                && (!(members.get("nbf") instanceof Number begin)
                        || now.plus(SKEW).getEpochSecond() >= begin.longValue());
    }

    Optional<String> text(String name) {
        return members.get(name) instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }

    List<String> texts(String name) {
        return members.get(name) instanceof List<?> list
                ? list.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList()
                : List.of();
    }

    long wholeNumber(String name) {
        if (members.get(name) instanceof Number number) {
            return number.longValue();
        }
        throw new IllegalArgumentException("The token has no " + name + '.');
    }
}
