package io.attune.profile.intake.store;

import io.attune.platform.decision.Versioned;
import io.attune.platform.seal.KeyEncryption;
import io.attune.platform.seal.RecordSeals;
import io.attune.platform.seal.Seal;
import io.attune.platform.seal.Standing;
import io.attune.platform.store.AggregateStores;
import io.attune.platform.store.ReadCopies;
import io.attune.platform.store.Shape;
import io.attune.profile.intake.IntakeId;
import io.attune.profile.intake.IntakeKeys;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The collection {@code intake-keys}: each under the intake's id, encrypted. */
@Component
class StoredIntakeKeys implements IntakeKeys, RecordSeals {

    private static final long FIRST = 1;

    private final ReadCopies<IntakeKey> keys;
    private final KeyEncryption encryption;

    StoredIntakeKeys(AggregateStores stores, KeyEncryption encryption) {
        this.keys = stores.copies("intake-keys", Shape.of(IntakeKey.class));
        this.encryption = encryption;
    }

    /** @param untold whether readers still have it under an earlier outer key */
    record IntakeKey(String encrypted, boolean untold) {}

    @Override
    public String findOrMake(IntakeId id) {
        return key(id.value()).orElseGet(() -> {
            keys.put(id.value(), FIRST, new IntakeKey(encryption.freshKey(place(id.value())), false));
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

    void forEach(Consumer<Versioned<IntakeKey>> each) {
        keys.forEach(each);
    }

    Standing standing(IntakeKey key) {
        return encryption.standing(key.encrypted());
    }

    String present() {
        return encryption.present();
    }

    /** Nothing where the key was destroyed meanwhile, or another was faster. */
    Optional<Versioned<IntakeKey>> encryptedAnew(Versioned<IntakeKey> key) {
        var anew = encryption.encryptedAnew(place(key.id()), key.state().encrypted());
        return replaced(key, new IntakeKey(anew, true));
    }

    Optional<Versioned<IntakeKey>> told(Versioned<IntakeKey> key) {
        return replaced(key, new IntakeKey(key.state().encrypted(), false));
    }

    private Optional<Versioned<IntakeKey>> replaced(Versioned<IntakeKey> key, IntakeKey next) {
        return keys.replace(key, next)
                ? Optional.of(new Versioned<>(key.id(), key.version() + 1, next))
                : Optional.empty();
    }

    private Optional<String> key(String intakeId) {
        return keys.find(intakeId).map(Versioned::state).map(IntakeKey::encrypted);
    }

    private static String place(String intakeId) {
        return "intake-keys/" + intakeId;
    }
}
