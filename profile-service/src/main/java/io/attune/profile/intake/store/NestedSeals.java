package io.attune.profile.intake.store;

import io.attune.platform.seal.RecordSeals;
import io.attune.platform.seal.Seal;
import io.attune.profile.client.ClientId;
import io.attune.profile.client.ClientSeal;
import io.attune.profile.client.ClientSeals;
import io.attune.profile.client.Sealed;
import io.attune.profile.client.SealedPlace;
import io.attune.profile.intake.IntakeId;
import io.attune.profile.intake.IntakeKeys;
import io.attune.profile.intake.IntakeSeals;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The intake's seal inside, the client's around it. */
@Component
class NestedSeals implements IntakeSeals {

    private final ClientSeals clients;
    private final IntakeKeys keys;
    private final RecordSeals intakes;

    NestedSeals(ClientSeals clients, IntakeKeys keys, RecordSeals intakes) {
        this.clients = clients;
        this.keys = keys;
        this.intakes = intakes;
    }

    @Override
    public ClientSeal of(ClientId client, IntakeId id) {
        var around = clients.of(client);
        keys.findOrMake(id);
        return new Nested(intakes.find(id.value()).orElseThrow(), around);
    }

    @Override
    public Optional<ClientSeal> find(ClientId client, IntakeId id) {
        return clients.find(client)
                .flatMap(around -> intakes.find(id.value()).map(inside -> new Nested(inside, around)));
    }

    private record Nested(Seal inside, ClientSeal around) implements ClientSeal {

        @Override
        public Sealed seal(SealedPlace place, Object value) {
            return around.seal(place, inside.seal(place.field(), value));
        }

        @Override
        public <T> T open(SealedPlace place, Sealed sealed, Class<T> type) {
            return inside.open(place.field(), around.open(place, sealed, String.class), type);
        }
    }
}
