package io.attune.profile.client.store;

import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Versioned;
import io.attune.platform.seal.KeyEncryption;
import io.attune.platform.seal.OuterKeys;
import io.attune.platform.seal.Seal;
import io.attune.platform.seal.Standing;
import io.attune.platform.seal.renewal.Count;
import io.attune.platform.seal.renewal.KeptKeys;
import io.attune.platform.store.AggregateStores;
import io.attune.platform.store.Aggregates;
import io.attune.platform.store.Shape;
import io.attune.profile.client.ClientFile;
import io.attune.profile.client.ClientFiles;
import io.attune.profile.client.ClientId;
import io.attune.profile.client.EmailHash;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keys and files in a collection of their own, so that they can be kept out of long backups. A key is read for each
 * request: what is destroyed opens nothing any more, anywhere, at once. Versions of these documents are told to nobody,
 * so a key is encrypted anew by a command like any other, which neither undoes another nor is undone by it.
 */
@Component
class MongoClientFiles implements ClientFiles, KeptKeys {

    private static final String COLLECTION = "client-keys";

    private final Aggregates<ClientKey, Void> keys;
    private final KeyEncryption encryption;

    MongoClientFiles(AggregateStores stores, OuterKeys outer, JsonMapper json) {
        this.keys = stores.open(COLLECTION, Shape.of(ClientKey.class), (event, version) -> {
            throw new IllegalStateException("Nobody is told of client keys");
        });
        this.encryption = new KeyEncryption(outer, json);
    }

    @Override
    public ClientFile of(ClientId client) {
        return find(client).file();
    }

    @Override
    public ClientFile enter(ClientId client, EmailHash email, String intakeId) {
        return change(client, key -> withAKey(client, key)
                        .with(key.file().with(intakeId))
                        .hashedAs(email.value()))
                .file();
    }

    @Override
    public List<String> foundBy(EmailHash email) {
        return email.value().isEmpty()
                ? List.of()
                : keys.findBy("emailHash", email.value()).stream()
                        .flatMap(key -> key.state().intakes().stream())
                        .toList();
    }

    @Override
    public void leave(ClientId client, String intakeId) {
        change(client, key -> key.with(key.file().without(intakeId)));
    }

    @Override
    public String name() {
        return COLLECTION;
    }

    @Override
    public String present() {
        return encryption.present();
    }

    @Override
    public void renew(Count count) {
        keys.forEach(key -> {
            var wrapped = key.state().wrapped();
            if (wrapped != null) {
                count.met(encryption.standing(wrapped), () -> encryptedAnew(new ClientId(key.id())));
            }
        });
    }

    private boolean encryptedAnew(ClientId client) {
        change(client, key -> {
            var wrapped = key.wrapped();
            return wrapped != null && encryption.standing(wrapped) == Standing.EARLIER
                    ? key.wrappedAs(encryption.encryptedAnew(place(client), wrapped))
                    : key;
        });
        return true;
    }

    Optional<Seal> seal(ClientId client) {
        return Optional.ofNullable(find(client).wrapped()).map(wrapped -> encryption.seal(place(client), wrapped));
    }

    /** Of two that make the same client's key at once, both get the one that was stored first. */
    Seal sealMadeNow(ClientId client) {
        var key = change(client, present -> withAKey(client, present));
        return encryption.seal(place(client), Objects.requireNonNull(key.wrapped()));
    }

    private ClientKey find(ClientId client) {
        return keys.find(client.value()).map(Versioned::state).orElse(ClientKey.NONE);
    }

    private ClientKey withAKey(ClientId client, ClientKey key) {
        return key.wrapped() == null ? key.wrappedAs(encryption.freshKey(place(client))) : key;
    }

    private ClientKey change(ClientId client, UnaryOperator<ClientKey> change) {
        return keys.decide(client.value(), found -> {
            var present = found.map(Versioned::state).orElse(ClientKey.NONE);
            var next = change.apply(present);
            return next.equals(present) ? Decision.keep(present) : Decision.change(next, List.of(), next);
        });
    }

    private static String place(ClientId client) {
        return COLLECTION + '/' + client.value();
    }
}
