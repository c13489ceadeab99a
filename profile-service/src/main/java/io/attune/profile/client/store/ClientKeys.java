package io.attune.profile.client.store;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Versioned;
import io.attune.platform.store.AggregateStores;
import io.attune.platform.store.Aggregates;
import io.attune.platform.store.Shape;
import io.attune.profile.client.ClientId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * One key per client in a collection of its own, so that it can be kept out of long backups and destroyed alone. Never
 * held in memory longer than one request: what is destroyed is gone everywhere at once.
 */
@Component
class ClientKeys {

    private final Aggregates<ClientKey, Void> keys;
    private final Aead keyEncryption;

    ClientKeys(AggregateStores stores, Aead keyEncryption) {
        this.keys = stores.open("client-keys", Shape.of(ClientKey.class), (event, version) -> {
            throw new IllegalStateException("Nobody is told of client keys");
        });
        this.keyEncryption = keyEncryption;
    }

    Optional<Aead> find(ClientId client) {
        return keys.find(client.value()).map(Versioned::state).map(key -> unwrap(client, key));
    }

    /** Of two that make the same client's key at once, both get the one that was stored first. */
    Aead findOrMake(ClientId client) {
        return unwrap(client, keys.decide(client.value(), found -> kept(found).orElseGet(() -> made(client))));
    }

    private static Optional<Decision<ClientKey, Void, ClientKey>> kept(Optional<Versioned<ClientKey>> found) {
        return found.map(stored -> Decision.keep(stored.state()));
    }

    private Decision<ClientKey, Void, ClientKey> made(ClientId client) {
        var fresh = wrap(client);
        return Decision.change(fresh, List.of(), fresh);
    }

    private ClientKey wrap(ClientId client) {
        try {
            var keyset = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            var wrapped = TinkProtoKeysetFormat.serializeEncryptedKeyset(keyset, keyEncryption, place(client));
            return new ClientKey(Base64.getEncoder().encodeToString(wrapped));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A client's key could not be wrapped", e);
        }
    }

    private Aead unwrap(ClientId client, ClientKey key) {
        try {
            var wrapped = Base64.getDecoder().decode(key.wrapped());
            return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, keyEncryption, place(client))
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "A client's key could not be unwrapped: is this the keyset it was wrapped under?", e);
        }
    }

    private static byte[] place(ClientId client) {
        return ("client-keys/" + client.value()).getBytes(StandardCharsets.UTF_8);
    }
}
