package io.attune.profile.grant.store;

import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Versioned;
import io.attune.platform.outbox.Announcer;
import io.attune.platform.outbox.PresentState;
import io.attune.platform.seal.OuterKeys;
import io.attune.platform.seal.Standing;
import io.attune.platform.seal.renewal.Count;
import io.attune.platform.seal.renewal.KeptKeys;
import io.attune.platform.store.AggregateStores;
import io.attune.platform.store.Aggregates;
import io.attune.platform.store.ReadCopies;
import io.attune.platform.store.Shape;
import io.attune.profile.grant.KeyMade;
import io.attune.profile.grant.SigningKey;
import io.attune.profile.grant.SigningKeys;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** One document per key, named by its number, so that of two instances that make the next key only one is heard. */
@Component
class MongoSigningKeys implements SigningKeys, KeptKeys {

    private static final String COLLECTION = "signing-keys";

    private final Aggregates<SigningKey, KeyMade> keys;
    private final ReadCopies<SigningKeyDocument> encrypted;
    private final OuterKeys outer;

    MongoSigningKeys(
            AggregateStores stores,
            SigningKeyShape shape,
            Announcer<KeyMade> announcer,
            PresentState<SigningKey> presentState,
            OuterKeys outer) {
        this.outer = outer;
        this.encrypted = stores.copies(COLLECTION, Shape.of(SigningKeyDocument.class));
        this.keys = stores.open(
                COLLECTION, new Shape<>(SigningKeyDocument.class, shape::write, shape::read), announcer, presentState);
    }

    @Override
    public List<SigningKey> all() {
        return keys.all().stream()
                .map(Versioned::state)
                .sorted(Comparator.comparing(SigningKey::useFrom))
                .toList();
    }

    @Override
    public void keep(int number, SigningKey key) {
        keys.<Boolean>decide(
                "key-" + number,
                found -> found.isPresent()
                        ? Decision.keep(false)
                        : Decision.change(key, List.of(new KeyMade(key)), true));
    }

    @Override
    public String name() {
        return COLLECTION;
    }

    @Override
    public String present() {
        return outer.present();
    }

    /** A document is written under the present outer key whenever it is written. */
    @Override
    public void renew(Count count) {
        encrypted.forEach(key -> {
            var privateKey = Base64.getDecoder().decode(key.state().privateKey());
            count.met(Standing.of(outer, privateKey), () -> written(key.id()));
        });
    }

    private boolean written(String id) {
        return keys.<Boolean>decide(id, found -> found.<Decision<SigningKey, KeyMade, Boolean>>map(
                        key -> Decision.change(key.state(), List.of(), true))
                .orElseGet(() -> Decision.keep(false)));
    }
}
