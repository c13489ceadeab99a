package io.attune.profile.client.store;

import com.google.crypto.tink.Aead;
import io.attune.profile.client.ClientId;
import io.attune.profile.client.ClientSeals;
import io.attune.profile.client.Sealed;
import io.attune.profile.client.SealedPlace;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Encrypts values as JSON; client, document and field are the associated data, so none can be put elsewhere. */
@Component
class TinkClientSeals implements ClientSeals {

    private final ClientKeys keys;
    private final JsonMapper json;

    TinkClientSeals(ClientKeys keys, JsonMapper json) {
        this.keys = keys;
        this.json = json;
    }

    @Override
    public Sealed seal(ClientId client, SealedPlace place, Object value) {
        try {
            var ciphertext = keys.findOrMake(client).encrypt(json.writeValueAsBytes(value), bound(client, place));
            return new Sealed(Base64.getEncoder().encodeToString(ciphertext));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A value could not be sealed", e);
        }
    }

    @Override
    public <T> Optional<T> open(ClientId client, SealedPlace place, Sealed sealed, Class<T> type) {
        return keys.find(client).map(key -> json.readValue(decrypt(key, client, place, sealed), type));
    }

    private static byte[] decrypt(Aead key, ClientId client, SealedPlace place, Sealed sealed) {
        try {
            return key.decrypt(Base64.getDecoder().decode(sealed.ciphertext()), bound(client, place));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A sealed value could not be opened where it was found", e);
        }
    }

    private static byte[] bound(ClientId client, SealedPlace place) {
        return (client.value() + '/' + place.document() + '/' + place.field()).getBytes(StandardCharsets.UTF_8);
    }
}
