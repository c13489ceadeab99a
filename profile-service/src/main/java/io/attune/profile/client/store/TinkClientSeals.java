package io.attune.profile.client.store;

import com.google.crypto.tink.Aead;
import io.attune.profile.client.ClientId;
import io.attune.profile.client.ClientSeal;
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
    public ClientSeal of(ClientId client) {
        return new TinkSeal(client, keys.findOrMake(client), json);
    }

    @Override
    public Optional<ClientSeal> find(ClientId client) {
        return keys.find(client).map(key -> new TinkSeal(client, key, json));
    }

    private record TinkSeal(ClientId client, Aead key, JsonMapper json) implements ClientSeal {

        @Override
        public Sealed seal(SealedPlace place, Object value) {
            try {
                var ciphertext = key.encrypt(json.writeValueAsBytes(value), bound(place));
                return new Sealed(Base64.getEncoder().encodeToString(ciphertext));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("A value could not be sealed", e);
            }
        }

        @Override
        public <T> T open(SealedPlace place, Sealed sealed, Class<T> type) {
            try {
                var value = key.decrypt(Base64.getDecoder().decode(sealed.ciphertext()), bound(place));
                return json.readValue(value, type);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("A sealed value could not be opened where it was found", e);
            }
        }

        private byte[] bound(SealedPlace place) {
            return (client.value() + '/' + place.document() + '/' + place.field()).getBytes(StandardCharsets.UTF_8);
        }
    }
}
