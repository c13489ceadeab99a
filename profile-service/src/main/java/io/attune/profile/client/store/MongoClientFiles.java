package io.attune.profile.client.store;

import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Versioned;
import io.attune.platform.store.AggregateStores;
import io.attune.platform.store.Aggregates;
import io.attune.platform.store.Shape;
import io.attune.profile.client.ClientFile;
import io.attune.profile.client.ClientFiles;
import io.attune.profile.client.ClientId;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class MongoClientFiles implements ClientFiles {

    private final Aggregates<ClientFile, Void> files;

    MongoClientFiles(AggregateStores stores) {
        this.files = stores.open("clients", Shape.of(ClientFile.class), (event, version) -> {
            throw new IllegalStateException("Nobody is told of client files");
        });
    }

    @Override
    public ClientFile of(ClientId client) {
        return files.find(client.value()).map(Versioned::state).orElse(ClientFile.EMPTY);
    }

    @Override
    public void add(ClientId client, String intakeId) {
        files.<Boolean>decide(client.value(), found -> {
            var present = found.map(Versioned::state).orElse(ClientFile.EMPTY);
            var next = present.with(intakeId);
            return next.equals(present) ? Decision.keep(false) : Decision.change(next, List.of(), true);
        });
    }
}
