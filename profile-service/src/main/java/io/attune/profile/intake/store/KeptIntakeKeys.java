package io.attune.profile.intake.store;

import io.attune.platform.decision.Versioned;
import io.attune.platform.seal.renewal.Count;
import io.attune.platform.seal.renewal.KeptKeys;
import io.attune.profile.intake.IntakeEvent.KeyDestroyed;
import io.attune.profile.intake.IntakeEvent.KeyMade;
import io.attune.profile.intake.IntakeId;
import io.attune.profile.intake.IntakeNews;
import io.attune.profile.intake.Intakes;
import io.attune.profile.intake.store.StoredIntakeKeys.IntakeKey;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/**
 * Encrypts the keys of intakes anew, and tells those who have copies. That a copy is to be told stands in the write
 * that makes it necessary, and is told only after all that the intake itself has told, so that what a topic keeps of a
 * key is never the older one.
 */
@Component
class KeptIntakeKeys implements KeptKeys {

    private final StoredIntakeKeys keys;
    private final Intakes intakes;
    private final IntakeNews news;
    private final InstantSource clock;

    KeptIntakeKeys(StoredIntakeKeys keys, Intakes intakes, IntakeNews news, InstantSource clock) {
        this.keys = keys;
        this.intakes = intakes;
        this.news = news;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "intake-keys";
    }

    @Override
    public String present() {
        return keys.present();
    }

    @Override
    public void renew(Count count) {
        keys.forEach(met -> {
            var key = new AtomicReference<>(met);
            count.met(keys.standing(met.state()), () -> {
                var anew = keys.encryptedAnew(met);
                anew.ifPresent(key::set);
                return anew.isPresent();
            });
            if (key.get().state().untold() && isAwaited(key.get())) {
                count.untold();
            }
        });
    }

    /** Tells the key where that may be done; a key without an intake has no readers, and is told with its intake. */
    private boolean isAwaited(Versioned<IntakeKey> key) {
        var id = new IntakeId(key.id());
        var intake = intakes.find(id);
        if (intake.isPresent() && intakes.isTold(id)) {
            tell(id, key.state().encrypted(), intake.get().version());
            keys.told(key);
            return false;
        }
        return intake.isPresent();
    }

    /** Whatever erases the intake after this look tells the key's destruction after the key. */
    private void tell(IntakeId id, String encrypted, long version) {
        news.tell(new KeyMade(id, encrypted, clock.instant()), version);
        if (intakes.find(id).isEmpty()) {
            news.tell(new KeyDestroyed(id, clock.instant()), version + 1);
        }
    }
}
