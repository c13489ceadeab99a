package io.attune.profile.grant;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.platform.testing.MutableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class KeyRingTests {

    private final MutableClock clock = MutableClock.at("2026-11-23T15:00:00Z");
    private final KeysInMemory keys = new KeysInMemory();
    private final KeyRing ring = new KeyRing(keys, clock);

    @Test
    void theFirstKeySignsAtOnceAndStays() {
        var first = ring.current();
        clock.advance(Duration.ofDays(59));

        assertThat(first.useFrom()).isEqualTo("2026-11-23T15:00:00Z");
        assertThat(ring.current()).isEqualTo(first);
        assertThat(keys.all()).containsExactly(first);
    }

    @Test
    void theNextKeyIsMadeKnownTenMinutesBeforeItSigns() {
        var first = ring.current();
        clock.advance(Duration.ofDays(60).minus(Duration.ofMinutes(10)));

        assertThat(ring.current()).isEqualTo(first);
        assertThat(keys.all()).hasSize(2);
        assertThat(keys.all().getLast().useFrom()).isEqualTo(clock.instant().plus(KeyRing.LEAD));

        clock.advance(Duration.ofMinutes(10));
        assertThat(ring.current()).isEqualTo(keys.all().getLast());
    }

    @Test
    void aKeyIsKeptUntilItsLastTokenHasEnded() {
        var first = ring.current();
        var signsUntil = first.useFrom().plus(KeyRing.SIGNS_FOR).plus(KeyRing.LEAD);

        assertThat(first.keepUntil()).isAfter(signsUntil.plus(Duration.ofMinutes(15)));
    }

    @Test
    void afterALongSilenceANewKeySignsAtOnce() {
        var first = ring.current();
        clock.advance(Duration.ofDays(200));

        assertThat(ring.current()).isNotEqualTo(first);
        assertThat(ring.current().useFrom()).isEqualTo(clock.instant());
    }

    @Test
    void ofTwoInstancesThatMakeTheFirstKeyOneWinsForBoth() {
        var other = new KeyRing(keys, clock);

        assertThat(other.current()).isEqualTo(ring.current());
        assertThat(keys.all()).hasSize(1);
    }

    private static final class KeysInMemory implements SigningKeys {

        private final TreeMap<Integer, SigningKey> kept = new TreeMap<>();

        @Override
        public List<SigningKey> all() {
            return new ArrayList<>(kept.values());
        }

        @Override
        public void keep(int number, SigningKey key) {
            kept.putIfAbsent(number, key);
        }
    }
}
