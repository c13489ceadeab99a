package io.attune.platform.seal;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Seals values as JSON under one key; held no longer than it takes to answer. */
public final class Seal {

    private final Aead key;
    private final JsonMapper json;

    public Seal(Aead key, JsonMapper json) {
        this.key = key;
        this.json = json;
    }

    /**
     * @param place the document and field it is for; it cannot be opened for another
     * @return base64
     */
    public String seal(String place, Object value) {
        try {
            return Base64.getEncoder().encodeToString(key.encrypt(json.writeValueAsBytes(value), bytes(place)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A value could not be sealed", e);
        }
    }

    public <T> T open(String place, String sealed, Class<T> type) {
        try {
            return json.readValue(key.decrypt(Base64.getDecoder().decode(sealed), bytes(place)), type);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A sealed value could not be opened where it was found", e);
        }
    }

    /** Nothing where it was sealed elsewhere, under another key, or as something else; for what outsiders bring. */
    public <T> Optional<T> openIfOurs(String place, String sealed, Class<T> type) {
        try {
            var opened = key.decrypt(Base64.getDecoder().decode(sealed), bytes(place));
            return Optional.of(json.readValue(opened, type));
        } catch (GeneralSecurityException | IllegalArgumentException | JacksonException _) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(String place) {
        return place.getBytes(StandardCharsets.UTF_8);
    }
}
