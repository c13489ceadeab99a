package io.attune.profile.grant.store;

import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Versioned;
import io.attune.platform.outbox.Announcer;
import io.attune.platform.outbox.PresentState;
import io.attune.platform.store.AggregateStores;
import io.attune.platform.store.Aggregates;
import io.attune.platform.store.Shape;
import io.attune.profile.grant.KeyMade;
import io.attune.profile.grant.SigningKey;
import io.attune.profile.grant.SigningKeys;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** One document per key, named by its number, so that of two instances that make the next key only one is heard. */
@Component
class MongoSigningKeys implements SigningKeys {

    private final Aggregates<SigningKey, KeyMade> keys;

    MongoSigningKeys(
            AggregateStores stores,
            SigningKeyShape shape,
            Announcer<KeyMade> announcer,
            PresentState<SigningKey> presentState) {
        this.keys = stores.open(
                "signing-keys",
                new Shape<>(SigningKeyDocument.class, shape::write, shape::read),
                announcer,
                presentState);
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
}
