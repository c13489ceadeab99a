package io.attune.profile.intake.store;

import io.attune.platform.decision.Versioned;
import io.attune.platform.seal.KeyEncryption;
import io.attune.platform.seal.RecordSeals;
import io.attune.platform.seal.Seal;
import io.attune.platform.store.AggregateStores;
import io.attune.platform.store.ReadCopies;
import io.attune.platform.store.Shape;
import io.attune.profile.intake.IntakeId;
import io.attune.profile.intake.IntakeKeys;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The collection {@code intake-keys}: each under the intake's id, encrypted. */
@Component
class StoredIntakeKeys implements IntakeKeys, RecordSeals {

    private static final long ONLY = 1;

    private final ReadCopies<IntakeKey> keys;
    private final KeyEncryption encryption;

    StoredIntakeKeys(AggregateStores stores, KeyEncryption encryption) {
        this.keys = stores.copies("intake-keys", Shape.of(IntakeKey.class));
        this.encryption = encryption;
    }

    record IntakeKey(String encrypted) {}

    @Override
    public String findOrMake(IntakeId id) {
        return key(id.value()).orElseGet(() -> {
            keys.put(id.value(), ONLY, new IntakeKey(encryption.freshKey(place(id.value()))));
            return key(id.value()).orElseThrow();
        });
    }

    @Override
    public void destroy(IntakeId id) {
        keys.remove(id.value());
    }

    @Override
    public Optional<Seal> find(String intakeId) {
        return key(intakeId).map(encrypted -> encryption.seal(place(intakeId), encrypted));
    }

    private Optional<String> key(String intakeId) {
        return keys.find(intakeId).map(Versioned::state).map(IntakeKey::encrypted);
    }

    private static String place(String intakeId) {
        return "intake-keys/" + intakeId;
    }
}
