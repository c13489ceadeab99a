package io.attune.platform.seal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Spares outer keys that are far away: what they decrypted is remembered for a short time, never longer for being used,
 * and only so many. It is found again only by whoever shows the encrypted key, and that is read from its store each
 * time: where that was destroyed, what is remembered of it opens nothing any more, and leaves the memory in time.
 */
public final class RememberedKeys implements OuterKeys {

    private final OuterKeys keys;
    private final Cache<String, byte[]> decrypted;

    public RememberedKeys(OuterKeys keys, InstantSource clock, Duration lasts, int most) {
        this.keys = keys;
        this.decrypted = Caffeine.newBuilder()
                .maximumSize(most)
                .expireAfterWrite(lasts)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .scheduler(Scheduler.systemScheduler())
                .executor(Runnable::run)
                .build();
    }

    @Override
    public String present() {
        return keys.present();
    }

    @Override
    public boolean has(String name) {
        return keys.has(name);
    }

    @Override
    public boolean isEarlier(String name) {
        return keys.isEarlier(name);
    }

    @Override
    public Optional<String> away() {
        return keys.away();
    }

    @Override
    public Optional<String> warning() {
        return keys.warning();
    }

    @Override
    public byte[] encrypt(byte[] key, byte[] place) throws GeneralSecurityException {
        var encrypted = keys.encrypt(key, place);
        decrypted.put(shown(encrypted, place), key.clone());
        return encrypted;
    }

    @Override
    public byte[] decrypt(byte[] encrypted, byte[] place) throws GeneralSecurityException {
        var shown = shown(encrypted, place);
        var known = decrypted.getIfPresent(shown);
        if (known == null) {
            known = keys.decrypt(encrypted, place);
            decrypted.put(shown, known.clone());
        }
        return known.clone();
    }

    private static String shown(byte[] encrypted, byte[] place) throws GeneralSecurityException {
        var hash = MessageDigest.getInstance("SHA-256");
        hash.update(ByteBuffer.allocate(Integer.BYTES).putInt(place.length).flip());
        hash.update(place);
        return HexFormat.of().formatHex(hash.digest(encrypted));
    }
}
