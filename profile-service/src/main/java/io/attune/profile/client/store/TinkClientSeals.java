package io.attune.profile.client.store;

import io.attune.platform.seal.Seal;
import io.attune.profile.client.ClientId;
import io.attune.profile.client.ClientSeal;
import io.attune.profile.client.ClientSeals;
import io.attune.profile.client.Sealed;
import io.attune.profile.client.SealedPlace;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Encrypts values as JSON; client, document and field are the associated data, so none can be put elsewhere. */
@Component
class TinkClientSeals implements ClientSeals {

    private final MongoClientFiles keys;

    TinkClientSeals(MongoClientFiles keys) {
        this.keys = keys;
    }

    @Override
    public ClientSeal of(ClientId client) {
        return new TinkSeal(client, keys.sealMadeNow(client));
    }

    @Override
    public Optional<ClientSeal> find(ClientId client) {
        return keys.seal(client).map(key -> new TinkSeal(client, key));
    }

    private record TinkSeal(ClientId client, Seal key) implements ClientSeal {

        @Override
        public Sealed seal(SealedPlace place, Object value) {
            return new Sealed(key.seal(bound(place), value));
        }

        @Override
        public <T> T open(SealedPlace place, Sealed sealed, Class<T> type) {
            return key.open(bound(place), sealed.ciphertext(), type);
        }

        private String bound(SealedPlace place) {
            return client.value() + '/' + place.document() + '/' + place.field();
        }
    }
}
